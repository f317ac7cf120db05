package org.portcontrol.kit.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
    void a_control_character_that_no_list_made_is_refused() {
        String forged = new Cursor("f1", List.of("a\u0000b")).encode();
        assertThrows(Refusal.class, () -> Cursor.decode(forged, "f1", 1));
    }

    @Test
    void keys_come_back_as_what_they_were() {
        UUID id = UUID.randomUUID();
        Cursor cursor = new Cursor("f1", List.of("2017-07-14", "2026-11-25T10:00:00.123456Z", id.toString()));
        assertEquals(LocalDate.of(2017, 7, 14), cursor.day(0));
        assertEquals(Instant.parse("2026-11-25T10:00:00.123456Z"), cursor.moment(1));
        assertEquals(id, cursor.id(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-99999-01-01",
                "+999999999-12-31",
                "0000-01-01",
                "2017-02-30",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-99999-01-01T00:00:00Z",
                "nothing",
                ""
            })
    void keys_that_no_database_can_compare_with_are_refused(String key) {
        Cursor cursor = new Cursor("f1", List.of(key));
        for (Executable read : List.<Executable>of(() -> cursor.day(0), () -> cursor.moment(0), () -> cursor.id(0))) {
            assertEquals(
                    CommonProblem.MALFORMED_CURSOR,
                    assertThrows(Refusal.class, read).type());
        }
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
