package org.portcontrol.seizure.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static final Conventions NOTHING_ASKED = new Conventions(null, null);

    private static Conventions settled(Conventions asked, List<String> numbers, List<String> days) {
        Conventions.Evidence evidence = new Conventions.Evidence();
        numbers.forEach(evidence::number);
        days.forEach(evidence::day);
        return evidence.settle(asked);
    }

    @Test
    void cells_that_agree_settle_how_the_file_is_read() {
        assertEquals(
                new Conventions(DecimalMark.COMMA, DateOrder.MONTH_FIRST),
                settled(
                        NOTHING_ASKED,
                        List.of("1", "1.234", "1 234,5", "0,5"),
                        List.of("03/04/2011", "03/14/2011", "12/31/2011")));
    }

    @Test
    void a_file_that_contradicts_itself_proves_nothing() {
        assertEquals(NOTHING_ASKED, settled(NOTHING_ASKED, List.of("1,5", "1.5"), List.of("14/03/2011", "03/14/2011")));
    }

    @Test
    void what_is_no_number_and_no_day_proves_nothing() {
        assertEquals(
                NOTHING_ASKED,
                settled(NOTHING_ASKED, List.of("1.5 kg", "about 2,5", ""), List.of("", "14/03", "2011-03-14")));
    }

    @Test
    void what_was_asked_for_goes_before_what_is_proven() {
        Conventions asked = new Conventions(DecimalMark.POINT, DateOrder.DAY_FIRST);
        assertEquals(asked, settled(asked, List.of("1,5"), List.of("03/14/2011")));
    }
}
