package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.seizure.Article;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.MeasureUnit;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.Reported;
import org.portcontrol.seizure.vocabulary.CommodityNames;
import org.portcontrol.seizure.vocabulary.Match;
import org.portcontrol.seizure.vocabulary.UnitNames;
import org.portcontrol.seizure.workbook.Row;

/** Reads the one line that a row of Individual Drug Seizures has: what, how much, in which unit. */
final class IdsLine {

    /** Whatever a spreadsheet program may have made of a CAS number, of which the last part is one digit. */
    private static final Pattern A_DATE =
            Pattern.compile("[0-9]{1,4}([/.])[0-9]{1,2}\\1[0-9]{1,4}|[0-9]{1,4}-[0-9]{1,2}-[0-9]{2,4}");

    /** Stands for names that the catalogue does not know; the words stay on the line. */
    private static final String UNMAPPED = "OTH-UNMAPPED";

    private final Headings<IdsColumn> headings;
    private final Words words;
    private final Cells cells;

    IdsLine(Headings<IdsColumn> headings, Words words, Cells cells) {
        this.headings = headings;
        this.words = words;
        this.cells = cells;
    }

    /** The line of a row, or null if the findings refuse it. */
    Item read(Row row, Findings findings) {
        String unitColumn = headings.nameOf(IdsColumn.UNIT);
        String unitWords = headings.cell(row, IdsColumn.UNIT);
        if (!unitWords.isEmpty() && cells.text(unitColumn, unitWords, findings) == null) {
            return null;
        }
        if (unitWords.isEmpty()) {
            findings.refuse(unitColumn, unitWords, CommonProblem.MISSING_VALUE, "The row tells no unit of measure.");
        }
        String quantityColumn = headings.nameOf(IdsColumn.QUANTITY);
        String quantityWords = headings.cell(row, IdsColumn.QUANTITY);
        BigDecimal number =
                cells.number(quantityColumn, quantityWords, headings.isNumber(row, IdsColumn.QUANTITY), findings);
        if (number == null || unitWords.isEmpty()) {
            return null;
        }
        UnitNames.UnitName unit = words.units().find(unitWords).orElse(null);
        findings.understood(
                Findings.NameList.UNIT,
                unitWords,
                unit == null ? null : unit.unit().name(),
                unit == null ? null : unit.name().equalsIgnoreCase(unitWords) ? Match.EXACT : Match.ALIAS);
        // A count of what nobody can name is still a count: the words stay beside it.
        Quantity quantity = Quantity.of(
                unit == null ? number : number.multiply(unit.multiple()),
                unit == null ? MeasureUnit.H87 : unit.unit(),
                unit == null ? Article.OTHER : unit.article(),
                quantityColumn,
                findings.look(quantityColumn, quantityWords));
        String drugColumn = headings.nameOf(IdsColumn.DRUG);
        String drug = cells.text(drugColumn, headings.cell(row, IdsColumn.DRUG), findings);
        if (drug != null && A_DATE.matcher(drug).matches()) {
            findings.refuse(
                    drugColumn, drug, ImportProblem.DATE_FOR_A_NAME, "It is a date, and no name of a substance.");
            return null;
        }
        return quantity == null
                ? null
                : Item.imported(1, commodity(drug, findings), quantity, new Reported(drug, quantityWords, unitWords));
    }

    private Commodity commodity(String drug, Findings findings) {
        CommodityNames.Found found =
                drug == null ? null : words.commodities().find(drug).orElse(null);
        findings.understood(
                Findings.NameList.COMMODITY,
                drug == null ? "" : drug,
                found == null ? null : found.commodity().code(),
                found == null ? null : found.match());
        return found != null
                ? found.commodity()
                : words.catalogue().find(UNMAPPED).orElseThrow();
    }
}
