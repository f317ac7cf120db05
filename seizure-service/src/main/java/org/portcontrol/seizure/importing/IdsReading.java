package org.portcontrol.seizure.importing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Locality;
import org.portcontrol.seizure.vocabulary.CountryNames;
import org.portcontrol.seizure.workbook.Row;

/** Reads a table with the columns of Individual Drug Seizures: each row is a record with one line. */
final class IdsReading implements TableReading {

    private static final Set<IdsColumn> COMPARED = Collections.unmodifiableSet(EnumSet.of(
            IdsColumn.CITY,
            IdsColumn.ADMINISTRATIVE_REGION,
            IdsColumn.LOCATION,
            IdsColumn.TRANSPORT,
            IdsColumn.CONCEALMENT,
            IdsColumn.PRODUCING,
            IdsColumn.DEPARTURE,
            IdsColumn.TRANSIT,
            IdsColumn.DESTINATION,
            IdsColumn.ROUTING));

    private final Headings<IdsColumn> headings;
    private final Words words;
    private final Cells cells;
    private final IdsLine line;
    private final IdsWay way;
    private final String onlyCountry;

    /**
     * Reads tables under these headings.
     *
     * @param onlyCountry the country whose rows may be stored, or null for all
     */
    IdsReading(Headings<IdsColumn> headings, Words words, Cells cells, String onlyCountry) {
        this.headings = headings;
        this.words = words;
        this.cells = cells;
        this.line = new IdsLine(headings, words, cells);
        this.way = new IdsWay(headings, words);
        this.onlyCountry = onlyCountry;
    }

    @Override
    public String key(Row row) {
        return null;
    }

    @Override
    public List<String> extras() {
        return headings.extras().stream().map(headings::written).toList();
    }

    @Override
    public void examine(Row row, Conventions.Evidence evidence) {
        if (!headings.isNumber(row, IdsColumn.QUANTITY)) {
            evidence.number(headings.cell(row, IdsColumn.QUANTITY));
        }
        if (!headings.isNumber(row, IdsColumn.DATE)) {
            evidence.day(headings.cell(row, IdsColumn.DATE));
        }
    }

    @Override
    public Draft read(List<Row> rows, Findings findings) {
        Row row = rows.get(0);
        CountryNames.Country country = country(row, findings);
        LocalDate day = cells.day(
                headings.nameOf(IdsColumn.DATE),
                headings.cell(row, IdsColumn.DATE),
                headings.isNumber(row, IdsColumn.DATE),
                findings);
        Item item = line.read(row, findings);
        String city = text(row, IdsColumn.CITY, findings);
        String region = text(row, IdsColumn.ADMINISTRATIVE_REGION, findings);
        Map<String, String> kept = keptWords(row, findings);
        if (row.cells().size() > row.table().headings().size()) {
            refuseExtraCells(row, findings);
        }
        if (findings.refused()) {
            return null;
        }
        String fallback = region != null ? region : country.name();
        if (fallback.equals(city)) {
            // Else nobody could tell it from a place that stands for a city which the row does not tell.
            kept.put(IdsColumn.CITY.headings().get(0), city);
        }
        String place = city != null ? city : fallback;
        return new Draft(
                new Locality(country.code(), place, region),
                day,
                List.of(item),
                way.transport(row, findings),
                way.route(row, findings),
                kept,
                fingerprint(country, day, item, row));
    }

    private CountryNames.Country country(Row row, Findings findings) {
        String name = headings.cell(row, IdsColumn.COUNTRY);
        String code = headings.cell(row, IdsColumn.ISO3);
        CountryNames.Country byName =
                name.isEmpty() ? null : words.countries().find(name).orElse(null);
        CountryNames.Country byCode =
                code.isEmpty() ? null : words.countries().find(code).orElse(null);
        CountryNames.Country country = byName != null ? byName : name.isEmpty() ? byCode : null;
        String written = name.isEmpty() ? code : name;
        String column = headings.nameOf(name.isEmpty() ? IdsColumn.ISO3 : IdsColumn.COUNTRY);
        if (country == null) {
            refuseCountry(column, written, findings);
        } else if (byCode != null && !byCode.code().equals(country.code())) {
            findings.refuse(
                    headings.nameOf(IdsColumn.ISO3),
                    code,
                    ImportProblem.COUNTRY_CONTRADICTS_CODE,
                    "{0} is not the code of {1}.",
                    code,
                    name);
        } else if (onlyCountry != null && !onlyCountry.equals(country.code())) {
            findings.refuse(
                    column, written, ImportProblem.FOREIGN_COUNTRY_ROW, "Your token speaks for {0} only.", onlyCountry);
        } else {
            findings.understood(Findings.NameList.COUNTRY, written, country.code(), IdsWay.matchOf(name, country));
        }
        return country;
    }

    private void refuseCountry(String column, String name, Findings findings) {
        if (name.isEmpty()) {
            findings.refuse(column, name, CommonProblem.MISSING_VALUE, "The row tells no country.");
        } else {
            words.countries()
                    .explain(name)
                    .ifPresentOrElse(
                            detail -> findings.refuse(column, name, ImportProblem.UNKNOWN_COUNTRY, detail),
                            () -> findings.refuse(
                                    column,
                                    name,
                                    ImportProblem.UNKNOWN_COUNTRY,
                                    "No country of ISO 3166-1 is known by this name."));
        }
    }

    private Map<String, String> keptWords(Row row, Findings findings) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (IdsColumn column : IdsColumn.KEPT_WORDS) {
            String text = text(row, column, findings);
            if (text != null) {
                kept.put(column.headings().get(0), text);
            }
        }
        for (int extra : headings.extras()) {
            String text = cells.text(headings.written(extra), row.cell(extra), findings);
            if (text != null) {
                kept.put(headings.written(extra), text);
            }
        }
        return kept;
    }

    private void refuseExtraCells(Row row, Findings findings) {
        for (int i = row.table().headings().size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                findings.refuse(
                        "column " + (i + 1),
                        row.cell(i),
                        ImportProblem.TOO_MANY_CELLS,
                        "The cell stands under no heading.");
                return;
            }
        }
    }

    private String text(Row row, IdsColumn column, Findings findings) {
        return cells.text(headings.nameOf(column), headings.cell(row, column), findings);
    }

    private long fingerprint(CountryNames.Country country, LocalDate day, Item item, Row row) {
        Fingerprint print = new Fingerprint()
                .add(country.code())
                .add(day)
                .add(item.reported().commodity())
                .add(item.quantity().toPlainString())
                .add(item.unit())
                .add(item.article());
        for (IdsColumn column : COMPARED) {
            print.add(headings.cell(row, column));
        }
        return print.value();
    }
}
