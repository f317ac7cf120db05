package org.portcontrol.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailTest {

    private static final Language BACKWARDS = new Language(
            "xx",
            Map.of("From {0} to {1}.", "Up to {1}, from {0}, {1} at most.", "a day", "one day", "Not {0}.", "No {0}."));

    private static String english(String pattern, Object... values) {
        return Detail.of(pattern, values).in(Language.ENGLISH);
    }

    @Test
    void values_stand_where_the_sentence_has_their_numbers() {
        assertEquals(
                "From 2017-07-01 to 2017-07-14.", english("From {0} to {1}.", LocalDate.of(2017, 7, 1), "2017-07-14"));
    }

    @Test
    void a_language_may_change_their_order_and_repeat_them() {
        assertEquals(
                "Up to 9, from 1, 9 at most.",
                Detail.of("From {0} to {1}.", 1, 9).in(BACKWARDS));
    }

    @Test
    void numbers_are_written_plainly() {
        assertEquals(
                "1000000 or 20063000 or 0.50",
                english("{0} or {1} or {2}", 1_000_000, new BigDecimal("2.0063E7"), new BigDecimal("0.50")));
    }

    @Test
    void quotes_and_other_braces_stand_for_themselves() {
        assertEquals("It's '7' {x} {} {12} $1 \\", english("It's '{0}' {x} {} {12} $1 \\", 7));
    }

    @Test
    void a_place_without_a_value_stays() {
        assertEquals("7 {1}", english("{0} {1}", 7));
    }

    @Test
    void a_value_is_not_read_as_a_sentence() {
        assertEquals("{1} and $0 and 3", english("{0} and {1} and {2}", "{1}", "$0", 3));
        assertEquals("No a day.", Detail.of("Not {0}.", "a day").in(BACKWARDS));
    }

    @Test
    void a_sentence_in_a_sentence_is_translated() {
        assertEquals("No one day.", Detail.of("Not {0}.", Detail.of("a day")).in(BACKWARDS));
    }

    @Test
    void a_sentence_without_values_is_used_as_it_is() {
        assertEquals("It holds {0}.", english("It holds {0}."));
    }

    @Test
    void a_sentence_that_nobody_translated_stays_english() {
        assertEquals("After 7.", Detail.of("After {0}.", 7).in(BACKWARDS));
    }
}
