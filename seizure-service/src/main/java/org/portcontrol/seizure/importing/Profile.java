package org.portcontrol.seizure.importing;

import java.util.List;
import java.util.Locale;
import org.portcontrol.seizure.workbook.Table;

/** The kinds of workbooks that can be imported. */
enum Profile {
    /** UNODC's Individual Drug Seizures. */
    IDS {
        @Override
        boolean isHeading(List<String> cells) {
            Headings<IdsColumn> headings = Headings.of(IdsColumn.class, cells);
            return headings.suffice(IdsColumn.class)
                    && (headings.has(IdsColumn.COUNTRY) || headings.has(IdsColumn.ISO3));
        }

        @Override
        TableReading reading(Table table, Words words, Cells cells, String onlyCountry) {
            return new IdsReading(Headings.of(IdsColumn.class, table.headings()), words, cells, onlyCountry);
        }
    },
    /** The suite's own export. */
    SUITE {
        @Override
        boolean isHeading(List<String> cells) {
            return Headings.of(SuiteColumn.class, cells).suffice(SuiteColumn.class);
        }

        @Override
        TableReading reading(Table table, Words words, Cells cells, String onlyCountry) {
            return new SuiteReading(Headings.of(SuiteColumn.class, table.headings()), words, cells, onlyCountry);
        }
    };

    /** True for the row that names the columns of a table. */
    abstract boolean isHeading(List<String> cells);

    /**
     * Reads tables under these headings.
     *
     * @param onlyCountry the country whose rows may be stored, or null for all
     */
    abstract TableReading reading(Table table, Words words, Cells cells, String onlyCountry);

    /** Its name in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
