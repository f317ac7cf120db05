package org.portcontrol.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

class ByteRangeTest {

    private static final String TAG = "\"abc\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, bytes 0-0/1000",
        "bytes=0-99, bytes 0-99/1000",
        "bytes=900-, bytes 900-999/1000",
        "bytes=-100, bytes 900-999/1000",
        "bytes=-5000, bytes 0-999/1000",
        "bytes=990-5000, bytes 990-999/1000"
    })
    void a_part_is_what_was_asked_for_as_far_as_it_exists(String asked, String answered) {
        assertEquals(answered, ByteRange.of(asked, null, TAG, 1000).contentRange());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=5-3",
                "bytes=0-1,5-6",
                "pages=1-2",
                "bytes=x-",
                "bytes=9999999999999999999-"
            })
    void whatever_is_not_one_range_asks_for_the_whole(String asked) {
        assertTrue(ByteRange.of(asked, null, TAG, 1000).isWhole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=2000-3000", "bytes=-0"})
    void bytes_behind_the_end_are_refused_and_the_size_is_told(String asked) {
        Refusal refusal = assertThrows(Refusal.class, () -> ByteRange.of(asked, null, TAG, 1000));
        assertEquals(CommonProblem.RANGE_NOT_SATISFIABLE, refusal.type());
        assertEquals("bytes */1000", refusal.headers().get("Content-Range"));
    }

    @Test
    void a_part_of_another_content_than_the_current_is_not_given() {
        assertTrue(ByteRange.of("bytes=0-9", "\"def\"", TAG, 1000).isWhole());
        assertEquals(10, ByteRange.of("bytes=0-9", TAG, TAG, 1000).length());
    }
}
