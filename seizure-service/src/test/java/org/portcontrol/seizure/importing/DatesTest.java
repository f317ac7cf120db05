package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-03-14",
                "2011/3/14",
                "2011.03.14",
                "20110314",
                "14.03.2011",
                "14.3.2011",
                "14/03/2011",
                "03/14/2011",
                "14-03-2011",
                "14032011",
                "14 March 2011",
                "14 Mar 2011",
                "14-Mar-2011",
                "14-MAR-2011",
                "March 14, 2011",
                "mar 14 2011",
                "2011-03-14T00:00:00",
                "2011-03-14 23:59",
                "2011-03-14T10:15:30.123Z",
                "2011-03-14T10:15:30+05:00",
                "14.03.2011 09:30:00"
            })
    void every_way_to_write_one_day_is_read(String text) {
        assertEquals(LocalDate.of(2011, 3, 14), Dates.read(text, null));
    }

    @ParameterizedTest
    @CsvSource({"1032011, 2011-03-01", "09122011, 2011-12-09", "19112011, 2011-11-19", "20122011, 2011-12-20"})
    void eight_digits_are_day_month_year_even_when_a_zero_in_front_was_lost(String text, LocalDate day) {
        assertEquals(day, Dates.read(text, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2011",
                "March 2011",
                "14.03.11",
                "14/03/11",
                "2011-13-01",
                "2011-02-29",
                "31/04/2011",
                "31042011",
                "14-03/2011",
                "yesterday",
                "2011-03-14 to 2011-03-16",
                "40616"
            })
    void what_is_no_day_is_not_read(String text) {
        assertNull(Dates.read(text, DateOrder.DAY_FIRST));
    }

    @Test
    void the_order_decides_what_a_day_does_not_prove() {
        assertEquals(LocalDate.of(2011, 4, 3), Dates.read("03/04/2011", DateOrder.DAY_FIRST));
        assertEquals(LocalDate.of(2011, 3, 4), Dates.read("03/04/2011", DateOrder.MONTH_FIRST));
        assertEquals(LocalDate.of(2011, 4, 3), Dates.read("03.04.2011", DateOrder.MONTH_FIRST), "points: day first");
    }

    @Test
    void a_day_proves_the_order_if_one_number_is_no_month() {
        assertEquals(DateOrder.DAY_FIRST, Dates.proof("14/03/2011"));
        assertEquals(DateOrder.MONTH_FIRST, Dates.proof("03-14-2011 10:00"));
        assertNull(Dates.proof("03/04/2011"));
        assertNull(Dates.proof("14.03.2011"));
        assertNull(Dates.proof("14/15/2011"));
        assertNull(Dates.proof("2011-03-14"));
    }

    @Test
    void a_day_is_ambiguous_if_day_and_month_can_change_places_and_that_matters() {
        assertTrue(Dates.isAmbiguous("03/04/2011"));
        assertTrue(Dates.isAmbiguous("3-4-2011 10:00"));
        assertFalse(Dates.isAmbiguous("04/04/2011"));
        assertFalse(Dates.isAmbiguous("14/03/2011"));
        assertFalse(Dates.isAmbiguous("03.04.2011"));
        assertFalse(Dates.isAmbiguous("2011-03-04"));
    }

    @Test
    void the_number_of_a_spreadsheet_program_is_read() {
        assertEquals(LocalDate.of(2011, 3, 14), Dates.ofSerial("40616"));
        assertEquals(LocalDate.of(2011, 3, 14), Dates.ofSerial("40616.75"));
        assertNull(Dates.ofSerial("0"));
        assertNull(Dates.ofSerial("14032011"));
    }
}
