package org.portcontrol.seizure.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, false",
        "2020-02-29, false",
        "2020-03-01, true",
        "2021-05-31, true",
        "2021-06-01, false",
        "2022-01-01, true",
        "2026-01-01, true"
    })
    void what_was_planned_opened_suspended_and_resumed_was_active_in_between(LocalDate day, boolean active) {
        List<Stage> stages = List.of(
                new Stage("PLANNED", null),
                new Stage("ACTIVE", LocalDate.of(2020, 3, 1)),
                new Stage("SUSPENDED", LocalDate.of(2021, 6, 1)),
                new Stage("ACTIVE", LocalDate.of(2022, 1, 1)));

        assertEquals(active, Stage.isActive(stages, "ACTIVE", null, day));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, , true",
        "PLANNED, , false",
        "SUSPENDED, , false",
        "CLOSED, 2020-12-31, true",
        "CLOSED, , false"
    })
    void what_never_changed_its_status_always_was_as_it_is(String status, LocalDate until, boolean active) {
        assertEquals(active, Stage.isActive(List.of(), status, until, LocalDate.of(2020, 1, 1)));
    }
}
