package org.portcontrol.deploy.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A made-up national workbook, and what its rows add up to, counted here and not by the suite. */
final class WorkbookOfMongolia {

    static final int ROWS = 30_000;
    static final int REFUSED = ROWS / 100;

    private static final String[] UNITS = {"Kilogram", "Gram", "Litre", "Tablet", "Thousand of tablets", "Block (350gr)"
    };
    private static final String[] CELLS = {"MASS", "MASS", "VOLUME", "COUNT", "COUNT", "MASS"};
    private static final String[] FACTORS = {"1", "0.001", "1", "1", "1000", "0.35"};
    private static final String[] DRUGS = {"Heroin", "Cocaine", "Opium", "A powder that nobody knows"};

    private final StringBuilder csv = new StringBuilder("SEIZURE_DATE;COUNTRY;DRUG_NAME;AMOUNT;DRUG_UNIT;PLACE\n");
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    WorkbookOfMongolia(long seed) {
        Random random = new Random(seed);
        for (int row = 0; row < ROWS; row++) {
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(366));
            int unit = random.nextInt(UNITS.length);
            BigDecimal amount = row % 100 == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(99_999), 4);
            csv.append("%s;Mongolia;%s;%s;%s;Place %d\n"
                    .formatted(
                            day,
                            DRUGS[random.nextInt(DRUGS.length)],
                            amount.toPlainString(),
                            UNITS[unit],
                            random.nextInt(50)));
            sums.merge(
                    day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3 + " " + CELLS[unit],
                    amount.multiply(new BigDecimal(FACTORS[unit])),
                    BigDecimal::add);
        }
    }

    String csv() {
        return csv.toString();
    }

    /** Sums by quarter and dimension, written without needless zeros. */
    Map<String, String> sums() {
        Map<String, String> written = new TreeMap<>();
        sums.forEach((cell, sum) -> written.put(cell, plain(sum)));
        return written;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
