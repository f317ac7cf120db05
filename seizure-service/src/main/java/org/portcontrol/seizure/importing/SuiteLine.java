package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.Reported;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.vocabulary.Match;
import org.portcontrol.seizure.workbook.Row;

/** Reads a line of a record out of a row of the suite's own export. */
final class SuiteLine {

    private final Headings<SuiteColumn> headings;
    private final Words words;
    private final Cells cells;

    SuiteLine(Headings<SuiteColumn> headings, Words words, Cells cells) {
        this.headings = headings;
        this.words = words;
        this.cells = cells;
    }

    /** The line of a row, or null if the findings refuse it. */
    Item read(int line, Row row, Findings findings) {
        String code = headings.cell(row, SuiteColumn.COMMODITY);
        Commodity commodity = words.catalogue().find(code).orElse(null);
        if (commodity == null) {
            findings.refuse(
                    name(SuiteColumn.COMMODITY),
                    code,
                    SeizureProblem.UNKNOWN_COMMODITY,
                    "The catalogue has no commodity of this code.");
        }
        BigDecimal number = cells.number(
                name(SuiteColumn.QUANTITY),
                headings.cell(row, SuiteColumn.QUANTITY),
                headings.isNumber(row, SuiteColumn.QUANTITY),
                findings);
        Quantity quantity = number == null ? null : quantity(row, number, findings);
        if (commodity == null || quantity == null) {
            return null;
        }
        findings.understood(Findings.NameList.COMMODITY, code, code, Match.EXACT);
        return Item.imported(line, commodity, quantity, reported(row, findings));
    }

    /** Bounds and rules are the quantity's own; its pointers become columns. */
    private Quantity quantity(Row row, BigDecimal number, Findings findings) {
        String unit = headings.cell(row, SuiteColumn.UNIT_OF_MEASURE);
        if (unit.isEmpty()) {
            findings.refuse(
                    name(SuiteColumn.UNIT_OF_MEASURE), unit, CommonProblem.MISSING_VALUE, "The row tells no unit.");
            return null;
        }
        look("/quantity", SuiteColumn.QUANTITY, row, findings);
        look("/unit", SuiteColumn.UNIT_OF_MEASURE, row, findings);
        look("/article", SuiteColumn.ARTICLE, row, findings);
        return Quantity.read(
                number,
                unit,
                textOrNull(row, SuiteColumn.ARTICLE),
                textOrNull(row, SuiteColumn.BASIS),
                "",
                look("/basis", SuiteColumn.BASIS, row, findings));
    }

    private Violations look(String pointer, SuiteColumn column, Row row, Findings findings) {
        return findings.look(pointer, name(column), headings.cell(row, column));
    }

    private Reported reported(Row row, Findings findings) {
        String quantity = text(row, SuiteColumn.REPORTED_QUANTITY, findings);
        return quantity == null
                ? null
                : new Reported(
                        text(row, SuiteColumn.REPORTED_COMMODITY, findings),
                        quantity,
                        text(row, SuiteColumn.REPORTED_UNIT, findings));
    }

    private String text(Row row, SuiteColumn column, Findings findings) {
        return cells.text(name(column), headings.cell(row, column), findings);
    }

    private String textOrNull(Row row, SuiteColumn column) {
        String text = headings.cell(row, column);
        return text.isEmpty() ? null : text;
    }

    private String name(SuiteColumn column) {
        return headings.nameOf(column);
    }
}
