package org.portcontrol.seizure.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListVersionTest {

    private static ListVersion version(String text) {
        return ListVersion.read(text).orElseThrow();
    }

    @Test
    void it_is_read_as_it_is_written() {
        assertEquals("2026-11-25", version("2026-11-25").toString());
        assertEquals("2026-11-25.7", version("2026-11-25.7").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-02-30", "2026-11-25.", "2026-11-25.0", "2026-11-25.07", "2026-11-25.7x"})
    void anything_else_is_no_version(String text) {
        assertEquals(Optional.empty(), ListVersion.read(text));
    }

    @Test
    void the_tenth_change_comes_behind_the_ninth_and_a_release_behind_both() {
        assertTrue(version("2026-11-25.10").compareTo(version("2026-11-25.9")) > 0);
        assertTrue(version("2027-01-10.10").compareTo(version("2026-11-25.11")) > 0);
        assertTrue(version("2026-11-25.1").compareTo(version("2026-11-25")) > 0);
    }

    @ParameterizedTest
    @CsvSource({
        // change made in, version held, known
        "2026-11-25,   2026-11-25,   true",
        "2026-11-25,   2026-11-25.7, true",
        "2027-01-10,   2026-11-25.7, false",
        "2026-11-25.7, 2026-11-25.7, true",
        "2026-11-25.7, 2026-11-25.6, false",
        "2026-11-25.7, 2027-01-10,   false",
        "2026-11-25.7, 2027-01-10.8, true"
    })
    void who_holds_a_version_knows_what_came_before_in_either_part(String change, String held, boolean known) {
        assertEquals(known, version(change).isPartOf(version(held)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25.7, 2026-11-25.7, true",
        "2026-11-25.7, 2026-11-25,   true",
        "2026-11-25.7, 2026-11-24.7, true",
        "2026-11-25.7, 2026-11-25.8, false",
        "2026-11-25.7, 2027-01-10.7, false",
        "2026-11-25.7, latest,       false"
    })
    void a_version_that_was_never_given_out_is_nobodys(String current, String held, boolean known) {
        assertEquals(known, version(current).since(held).isPresent());
    }
}
