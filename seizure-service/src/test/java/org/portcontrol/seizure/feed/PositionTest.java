package org.portcontrol.seizure.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of many who wait, the one who has seen least decides from where the watch looks on; else it would pass him by. */
class PositionTest {

    private static final String HISTORY = "a1";

    private static Position at(long tx, int revision) {
        return new Position(HISTORY, tx, new UUID(1, 2), revision);
    }

    @Test
    void the_earlier_of_two_is_the_one_of_the_older_transaction() {
        assertEquals(at(7, 3), Position.earlier(at(7, 3), at(8, 1)));
        assertEquals(at(7, 3), Position.earlier(at(8, 1), at(7, 3)));
    }

    @Test
    void of_two_in_one_transaction_neither_hides_what_the_other_has_not_seen() {
        assertEquals(Position.before(HISTORY, 7), Position.earlier(at(7, 3), at(7, 1)));
    }

    @Test
    void numbers_of_transactions_have_no_sign() {
        assertEquals(at(7, 3), Position.earlier(at(-1, 1), at(7, 3)));
    }

    @Test
    void where_there_is_one_it_is_that_one() {
        assertEquals(at(7, 3), Position.earlier(null, at(7, 3)));
        assertEquals(at(7, 3), Position.earlier(at(7, 3), null));
        assertNull(Position.earlier(null, null));
    }

    @Test
    void a_stored_place_is_read_back() {
        assertEquals(at(-1, 3), Position.of(at(-1, 3).text()));
        assertEquals(Position.START, Position.of(Position.START.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1/7", "a1/7/x/1", "a1/-7/00000000-0000-0001-0000-000000000002/1", "a1/7/1/2/3"})
    void what_is_no_place_is_not_read(String text) {
        assertThrows(IllegalArgumentException.class, () -> Position.of(text));
    }
}
