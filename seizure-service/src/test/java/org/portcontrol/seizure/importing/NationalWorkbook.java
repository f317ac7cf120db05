package org.portcontrol.seizure.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A made-up file with the quirks of real ones, and what adding it up by hand gives. */
final class NationalWorkbook {

    static final String TEXT = Release.HEADINGS + "\n" + """
            Americas;South America;Bolivia, Plurinational State of;La Paz;El Alto;2011-01-05;Cocaine base;0.027999999999999997;Kilogram;Luggage;Airport;Commercial air;Peru;Brazil;Spain;Airport to airport
            Americas;South America;Bolivia, Plurinational State of;;Villa Tunari;2011-02-11;Coca leaf;9e-05;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Villa Tunari;2011-02-11;Coca leaf;9e-05;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-03-31;Diazepam;2.5;Thousand of tablets;;;Mail;Unknown;Unknown;Unknown;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-04-01;Cannabis herb;3;100 gram;;;Kite;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-06-30;Heroin;7;Block (350gr);;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-07-01;Heroin;13;Paper (1/10 gm);;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-09-30;Acetone;1.5;Gallons (US, liquid);;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;;2011-12-31;Coca bush;0.3;Acres;;;;;;;
            Asia;East and South-East Asia;Lao Peoples Democratic Republic;Bokeo;;2011-10-01;Opium;4.4;Viss;;;;;;;
            Europe;East Europe;Moldova, Republic of;;Кишинёв, ул. Ленина;2011-01-01;Marijuana;1205.5;Gram;;;;;;;
            Europe;Southeast Europe;Macedonia, the former Yugoslav Republic of;;;2011-05-05;Kush special blend;12;Unit;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-05-06;Heroin;5.0;Smidgens;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Oruro;2011-05-07;;3;Tablet;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-05-08;Heroin;;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-05-08;Heroin;0.0;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-05-08;Heroin;1;;;;;;;;
            Americas;South America;Atlantis;;Potosi;2011-05-08;Heroin;1;Gram;;;;;;;
            Americas;Caribbean;Netherlands Antilles;;Potosi;2011-05-08;Heroin;1;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-13-45;Heroin;1;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-05-08;Heroin;about 12 kg;Gram;;;;;;;
            Americas;South America;Bolivia, Plurinational State of;;Potosi;2011-05-08;Heroin;1;Gram;;;;;;;;astray
            Americas;South America;Bolivia, Plurinational State of;;Potosi;;Heroin;0;;;;;;;;
            """;

    static final int ROWS = 23;
    static final int STORED = 14;

    private static final Map<String, String> COUNTRIES = Map.of(
            "Bolivia, Plurinational State of", "BO",
            "Lao Peoples Democratic Republic", "LA",
            "Moldova, Republic of", "MD",
            "Macedonia, the former Yugoslav Republic of", "MK");

    /** What one of the unit is, and the measure it is added to. */
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("Kilogram", List.of("1", "MASS -")),
            Map.entry("Gram", List.of("0.001", "MASS -")),
            Map.entry("100 gram", List.of("0.1", "MASS -")),
            Map.entry("Block (350gr)", List.of("0.35", "MASS -")),
            Map.entry("Paper (1/10 gm)", List.of("0.0001", "MASS -")),
            Map.entry("Viss", List.of("1.63293", "MASS -")),
            Map.entry("Gallons (US, liquid)", List.of("3.785411784", "VOLUME -")),
            Map.entry("Acres", List.of("0.40468564224", "AREA -")),
            Map.entry("Thousand of tablets", List.of("1000", "COUNT TABLET")),
            Map.entry("Tablet", List.of("1", "COUNT TABLET")),
            Map.entry("Unit", List.of("1", "COUNT UNIT")),
            Map.entry("Smidgens", List.of("1", "COUNT OTHER")));

    private NationalWorkbook() {}

    /** Sums per country, quarter, dimension and article of the rows that can be stored, straight from the text. */
    static Map<String, BigDecimal> sums() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        TEXT.lines().skip(1).limit(STORED).map(line -> line.split(";", -1)).forEach(cells -> {
            List<String> unit = UNITS.get(cells[8]);
            int month = Integer.parseInt(cells[5].substring(5, 7));
            String key = COUNTRIES.get(cells[2]) + " " + cells[5].substring(0, 4) + "-Q" + (month + 2) / 3 + " "
                    + unit.get(1);
            add(sums, key, new BigDecimal(cells[7]).multiply(new BigDecimal(unit.get(0))));
        });
        return sums;
    }

    static void add(Map<String, BigDecimal> sums, String key, BigDecimal more) {
        sums.merge(key, more, (left, right) -> left.add(right));
        sums.computeIfPresent(key, (same, sum) -> sum.stripTrailingZeros());
    }
}
