package org.portcontrol.kit.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_went_out_whatever_its_keys_are() {
        Cursor cursor = new Cursor("f1", List.of("2017-07-14", "Нижний Пяндж, |;\"", ""));
        assertEquals(cursor, Cursor.decode(cursor.encode(), "f1", 3));
    }

    @Test
    void the_first_slice_needs_none() {
        assertNull(Cursor.decode(null, "f1", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "AAAA", "ZjIf"})
    void what_this_list_did_not_make_is_refused(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> Cursor.decode(text, "f1", 1));
        assertEquals(CommonProblem.MALFORMED_CURSOR, refusal.type());
    }

    @Test
    void a_page_that_is_full_to_the_last_row_has_no_next() {
        assertNull(Page.of(List.of(1, 2), 2, CursorTest::after).next());
    }

    @Test
    void a_page_with_more_behind_it_continues_after_its_last_row() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, CursorTest::after);
        assertEquals(List.of(1, 2), page.items());
        assertEquals(List.of("2"), Cursor.decode(page.next(), "f", 1).keys());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"1", "200"})
    void a_limit_within_its_bounds_is_taken(String limit) {
        assertEquals(limit == null ? 50 : Integer.parseInt(limit), PageLimit.of(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "", "99999999999999999999"})
    void a_limit_outside_its_bounds_is_refused(String limit) {
        assertThrows(Refusal.class, () -> PageLimit.of(limit));
    }

    private static Cursor after(Integer row) {
        return new Cursor("f", List.of(row.toString()));
    }
}
