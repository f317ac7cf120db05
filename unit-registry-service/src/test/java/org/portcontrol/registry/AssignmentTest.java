package org.portcontrol.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    @ParameterizedTest
    @CsvSource({
        ", , , , true",
        ", 2019-12-31, 2020-01-01, , false",
        ", 2019-12-31, 2019-12-31, , true",
        "2020-01-01, , , 2019-12-31, false",
        "2020-01-01, 2020-12-31, 2020-06-01, 2020-06-30, true",
        "2020-01-01, 2020-01-31, 2020-02-01, 2020-02-28, false"
    })
    void two_assignments_overlap_if_they_share_a_day(
            LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo, boolean overlap) {
        Assignment one = new Assignment("KZ-KURYK", from, to);
        Assignment other = new Assignment("KZ-KURYK", otherFrom, otherTo);

        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    @ParameterizedTest
    @CsvSource({", true", "2020-02-01, true", "2020-01-31, false", "2019-12-31, false"})
    void an_assignment_lasts_beyond_a_day_if_it_has_a_later_one(LocalDate to, boolean beyond) {
        assertEquals(beyond, new Assignment("KZ-KURYK", null, to).lastsBeyond(LocalDate.of(2020, 1, 31)));
    }
}
