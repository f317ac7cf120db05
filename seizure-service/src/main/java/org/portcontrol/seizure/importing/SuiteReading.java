package org.portcontrol.seizure.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Locality;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.Status;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.vocabulary.Match;
import org.portcontrol.seizure.workbook.Row;

/** Reads the suite's own export: codes throughout, and rows that share a reference are the lines of one record. */
final class SuiteReading implements TableReading {

    /** As many as a report may have, so that its event fits into a message. */
    static final int MOST_LINES = 100;

    private final Headings<SuiteColumn> headings;
    private final Words words;
    private final Cells cells;
    private final SuiteLine line;
    private final String onlyCountry;
    private String overlong;

    /**
     * Reads tables under these headings.
     *
     * @param onlyCountry the country whose rows may be stored, or null for all
     */
    SuiteReading(Headings<SuiteColumn> headings, Words words, Cells cells, String onlyCountry) {
        this.headings = headings;
        this.words = words;
        this.cells = cells;
        this.line = new SuiteLine(headings, words, cells);
        this.onlyCountry = onlyCountry;
    }

    @Override
    public String key(Row row) {
        String reference = headings.cell(row, SuiteColumn.REFERENCE);
        return reference.isEmpty() ? null : reference;
    }

    @Override
    public List<String> extras() {
        return headings.extras().stream().map(headings::written).toList();
    }

    @Override
    public void examine(Row row, Conventions.Evidence evidence) {
        if (!headings.isNumber(row, SuiteColumn.QUANTITY)) {
            // The export writes no thousands marks, so any mark is the decimal mark.
            String quantity = headings.cell(row, SuiteColumn.QUANTITY);
            if (quantity.indexOf('.') >= 0 || quantity.indexOf(',') >= 0) {
                evidence.mark(quantity.indexOf(',') >= 0 ? DecimalMark.COMMA : DecimalMark.POINT);
            }
        }
        if (!headings.isNumber(row, SuiteColumn.SEIZED_ON)) {
            evidence.day(headings.cell(row, SuiteColumn.SEIZED_ON));
        }
    }

    @Override
    public Draft read(List<Row> rows, Findings findings) {
        Row first = rows.get(0);
        String country = country(first, findings);
        LocalDate day = cells.day(
                name(SuiteColumn.SEIZED_ON),
                headings.cell(first, SuiteColumn.SEIZED_ON),
                headings.isNumber(first, SuiteColumn.SEIZED_ON),
                findings);
        if (headings.cell(first, SuiteColumn.STATUS).equals(Status.VOIDED.name())) {
            findings.refuse(name(SuiteColumn.STATUS), "VOIDED", ImportProblem.VOIDED_RECORD, "The record was voided.");
        }
        List<Item> items = new ArrayList<>();
        for (Row row : rows) {
            items.add(line.read(items.size() + 1, row, findings));
        }
        String place = text(first, SuiteColumn.PLACE, findings);
        String checkpoint = text(first, SuiteColumn.CHECKPOINT, findings);
        String region = text(first, SuiteColumn.ADMINISTRATIVE_REGION, findings);
        Transport transport = transport(first, findings);
        Route route = route(first, findings);
        Map<String, String> kept = keptWords(first, findings);
        requireOneRecord(rows, findings);
        if (findings.refused()) {
            return null;
        }
        String where = place != null ? place : checkpoint != null ? checkpoint : country;
        return new Draft(
                new Locality(country, where, region),
                day,
                items,
                transport,
                route,
                kept,
                fingerprint(country, day, where, items));
    }

    private void requireOneRecord(List<Row> rows, Findings findings) {
        String reference = headings.cell(rows.get(0), SuiteColumn.REFERENCE);
        if (rows.size() > MOST_LINES || reference.equals(overlong)) {
            overlong = reference;
            findings.refuse(
                    name(SuiteColumn.REFERENCE),
                    reference,
                    CommonProblem.VALUE_OUT_OF_BOUNDS,
                    "A record may have {0} lines.",
                    MOST_LINES);
        }
        for (SuiteColumn column : List.of(SuiteColumn.COUNTRY, SuiteColumn.SEIZED_ON)) {
            String first = headings.cell(rows.get(0), column);
            rows.stream()
                    .map(row -> headings.cell(row, column))
                    .filter(other -> !other.equals(first))
                    .findFirst()
                    .ifPresent(other -> findings.refuse(
                            name(column),
                            other,
                            CommonProblem.VALUE_OUT_OF_BOUNDS,
                            "The lines of one record have one country and one day."));
        }
    }

    private String country(Row row, Findings findings) {
        String code = headings.cell(row, SuiteColumn.COUNTRY);
        String column = name(SuiteColumn.COUNTRY);
        if (code.isEmpty()) {
            findings.refuse(column, code, CommonProblem.MISSING_VALUE, "The row tells no country.");
        } else if (words.countries().byCode(code).isEmpty()) {
            findings.refuse(column, code, ImportProblem.UNKNOWN_COUNTRY, "It must be a code of ISO 3166-1 alpha-2.");
        } else if (onlyCountry != null && !onlyCountry.equals(code)) {
            findings.refuse(
                    column, code, ImportProblem.FOREIGN_COUNTRY_ROW, "Your token speaks for {0} only.", onlyCountry);
        } else {
            findings.understood(Findings.NameList.COUNTRY, code, code, Match.EXACT);
        }
        return code;
    }

    private Transport transport(Row row, Findings findings) {
        String mode = textOrNull(row, SuiteColumn.TRANSPORT_MODE);
        String vehicle = textOrNull(row, SuiteColumn.VEHICLE);
        if (mode == null && vehicle == null) {
            return null;
        }
        return new Transport(
                Codes.read(
                        Transport.Mode.class,
                        mode,
                        name(SuiteColumn.TRANSPORT_MODE),
                        findings.look(name(SuiteColumn.TRANSPORT_MODE), mode)),
                Codes.read(
                        Transport.Vehicle.class,
                        vehicle,
                        name(SuiteColumn.VEHICLE),
                        findings.look(name(SuiteColumn.VEHICLE), vehicle)));
    }

    private Route route(Row row, Findings findings) {
        String departure = routeCountry(SuiteColumn.DEPARTURE, textOrNull(row, SuiteColumn.DEPARTURE), findings);
        String destination = routeCountry(SuiteColumn.DESTINATION, textOrNull(row, SuiteColumn.DESTINATION), findings);
        List<String> transit = new ArrayList<>();
        for (String code : headings.cell(row, SuiteColumn.TRANSIT).split(" ", -1)) {
            if (!code.isEmpty()) {
                transit.add(routeCountry(SuiteColumn.TRANSIT, code, findings));
            }
        }
        boolean none = departure == null && destination == null && transit.isEmpty();
        return none || findings.refused() ? null : new Route(departure, transit, destination);
    }

    private String routeCountry(SuiteColumn column, String code, Findings findings) {
        if (code != null && words.countries().byCode(code).isEmpty()) {
            findings.refuse(
                    name(column), code, ImportProblem.UNKNOWN_COUNTRY, "It must be a code of ISO 3166-1 alpha-2.");
        }
        return code;
    }

    private Map<String, String> keptWords(Row row, Findings findings) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (SuiteColumn column : List.of(SuiteColumn.REFERENCE, SuiteColumn.UNIT, SuiteColumn.CHECKPOINT)) {
            String text = text(row, column, findings);
            if (text != null) {
                kept.put(name(column), text);
            }
        }
        return kept;
    }

    private long fingerprint(String country, LocalDate day, String where, List<Item> items) {
        Fingerprint print = new Fingerprint().add(country).add(day).add(where);
        items.forEach(item -> print.add(item.commodity())
                .add(item.quantity().toPlainString())
                .add(item.unit())
                .add(item.article())
                .add(item.basis()));
        return print.value();
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
