package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.workbook.Row;
import org.portcontrol.seizure.workbook.Table;

class HeadingsTest {

    private static final String PUBLIC_WORKBOOK =
            "Seizure Date|Country/Territory of Seizure|ISO3|Subregion|Region|Drug/Substance|Quantity Seized|Measurement Unit|City"
                    + "|Administrative Region|Physical Seizure Location|Trafficking Mode of Transportation|Source|Reporting Channel";
    private static final String INTERACTIVE_EXPORT =
            "Row Number|Seizure Date|Country/Territory of Seizure|ISO3 Code|Subregion|Region|Drug/Substance|Quantity Seized"
                    + "|Measurement Unit|City|Administrative Region|Physical Seizure Location|Trafficking Mode of Transportation";
    private static final String EDITION_OF_2023 =
            "DateDDMMYYYY|Countryofseizure|Drug|Quantity|Unit|Meansoftransportation|Sitetypeoflocationofseizure";
    private static final String RELEASE_OF_2011 =
            "REGION|SUBREGION|COUNTRY|ADMINISTRATIVE_DIVISION|PLACE|SEIZURE_DATE|DRUG_NAME|AMOUNT|DRUG_UNIT|HIDING_PLACE"
                    + "|INSTALLATION|TRANSPORT|PRODUCING_COUNTRY|DEPARTURE_COUNTRY|DESTINATION_COUNTRY|ROUTING";

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    private static Headings<IdsColumn> headings(String line) {
        return Headings.of(IdsColumn.class, cells(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC_WORKBOOK, INTERACTIVE_EXPORT, EDITION_OF_2023, RELEASE_OF_2011})
    void the_heading_row_of_each_edition_is_known_whole(String line) {
        assertTrue(Profile.IDS.isHeading(cells(line)));
        assertEquals(List.of(), headings(line).extras());
        assertFalse(Profile.SUITE.isHeading(cells(line)));
    }

    @Test
    void each_column_of_the_public_workbook_is_told_from_the_others() {
        List<IdsColumn> columns = List.of(
                IdsColumn.DATE,
                IdsColumn.COUNTRY,
                IdsColumn.ISO3,
                IdsColumn.SUBREGION,
                IdsColumn.REGION,
                IdsColumn.DRUG,
                IdsColumn.QUANTITY,
                IdsColumn.UNIT,
                IdsColumn.CITY,
                IdsColumn.ADMINISTRATIVE_REGION,
                IdsColumn.LOCATION,
                IdsColumn.TRANSPORT,
                IdsColumn.SOURCE,
                IdsColumn.CHANNEL);
        assertColumns(columns, PUBLIC_WORKBOOK);
    }

    @Test
    void each_column_of_the_release_of_2011_is_told_from_the_others() {
        List<IdsColumn> columns = List.of(
                IdsColumn.REGION,
                IdsColumn.SUBREGION,
                IdsColumn.COUNTRY,
                IdsColumn.ADMINISTRATIVE_REGION,
                IdsColumn.CITY,
                IdsColumn.DATE,
                IdsColumn.DRUG,
                IdsColumn.QUANTITY,
                IdsColumn.UNIT,
                IdsColumn.CONCEALMENT,
                IdsColumn.LOCATION,
                IdsColumn.TRANSPORT,
                IdsColumn.PRODUCING,
                IdsColumn.DEPARTURE,
                IdsColumn.DESTINATION,
                IdsColumn.ROUTING);
        assertColumns(columns, RELEASE_OF_2011);
    }

    private static void assertColumns(List<IdsColumn> columns, String line) {
        List<String> written = cells(line);
        Headings<IdsColumn> headings = headings(line);
        // A row that says in each cell under which heading it stands.
        Row row = new Row(new Table(null, written), 2, written, new BitSet());
        assertEquals(
                written,
                columns.stream().map(column -> headings.cell(row, column)).toList());
        assertEquals(written, columns.stream().map(headings::nameOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seizure Date", "SEIZURE_DATE", "seizure-date", " Seizure  date: ", "SeizureDate"})
    void case_blanks_and_punctuation_make_no_difference(String date) {
        assertTrue(headings(date).has(IdsColumn.DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Country|Drug|Quantity|Unit",
                "Date|Country|Quantity|Unit",
                "Date|Country|Drug|Unit",
                "Date|Country|Drug|Quantity",
                "Date|Drug|Quantity|Unit"
            })
    void without_day_country_drug_quantity_or_unit_there_is_no_heading_row(String line) {
        assertFalse(Profile.IDS.isHeading(cells(line)));
    }

    @Test
    void the_code_of_the_country_is_enough() {
        assertTrue(Profile.IDS.isHeading(cells("Date|ISO3|Drug|Quantity|Unit")));
    }

    @Test
    void of_two_headings_that_mean_the_same_the_first_is_taken_and_the_other_is_an_extra_column() {
        Headings<IdsColumn> headings = headings("City|Date|PLACE|Colour||Date");
        Row row = new Row(
                new Table(null, List.of()), 2, List.of("La Paz", "2011-03-14", "El Alto", "white"), new BitSet());
        assertEquals("La Paz", headings.cell(row, IdsColumn.CITY));
        assertEquals(List.of(2, 3, 5), headings.extras());
        assertEquals("Colour", headings.written(3));
    }

    @Test
    void a_column_that_the_table_lacks_is_empty_and_has_its_usual_name() {
        Headings<IdsColumn> headings = headings("Date|Country|Drug|Quantity|Unit");
        Row row = new Row(new Table(null, List.of()), 2, List.of("2011-03-14"), new BitSet());
        assertEquals("", headings.cell(row, IdsColumn.CITY));
        assertEquals("", headings.cell(row, IdsColumn.UNIT), "a row may be short");
        assertEquals("City", headings.nameOf(IdsColumn.CITY));
        assertFalse(headings.isNumber(row, IdsColumn.CITY));
    }

    @Test
    void the_suites_own_headings_are_known() {
        assertTrue(Profile.SUITE.isHeading(cells("reference|country|seizedOn|commodity|quantity|unitOfMeasure")));
        assertFalse(Profile.SUITE.isHeading(cells("reference|country|seizedOn|commodity|quantity|unit")));
    }
}
