package org.portcontrol.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearQuarter;

/** What would break the database or the sums is refused while it is read. */
class SeizureStateTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ASeizure GOOD = ASeizure.in("KZ").of("TOX-MERCURY", "20063");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    ``                  | id           | null                       | id is missing
                    ``                  | revision     | 0                          | revision is not positive
                    ``                  | status       | null                       | status is missing
                    ``                  | source       | null                       | source is missing
                    ``                  | country      | null                       | country is missing
                    ``                  | country      | "kz"                       | country does not have its form
                    ``                  | country      | "KAZ"                      | country does not have its form
                    ``                  | seizedOn     | null                       | seizedOn is missing
                    ``                  | seizedOn     | "1017-07-14"               | seizedOn is not of this age
                    ``                  | seizedOn     | "+12017-07-14"             | seizedOn is not of this age
                    ``                  | recordedAt   | null                       | recordedAt is missing
                    ``                  | recordedAt   | "+999999999-12-31T00:00:00Z" | recordedAt is not of this age
                    ``                  | items        | null                       | items is missing
                    ``                  | items        | []                         | items has no or too many entries
                    ``                  | items        | [null]                     | item is missing
                    ``                  | route        | {"departure": "Kabul"}     | departure is no country code
                    /items/0            | line         | 0                          | line is not positive
                    /items/0            | commodity    | null                       | commodity is missing
                    /items/0            | commodity    | "mercury"                  | commodity does not have its form
                    /items/0            | commodityName | null                      | commodityName is missing
                    /items/0            | category     | null                       | category is missing
                    /items/0            | measures     | []                         | measures has no or too many entries
                    /items/0            | measures     | [null]                     | measure is missing
                    /items/0/measures/0 | dimension    | null                       | dimension is missing
                    /items/0/measures/0 | unit         | "GRM"                      | unit is not KGM
                    /items/0/measures/0 | article      | ""                         | article is empty
                    /items/0/measures/0 | basis        | null                       | basis is missing
                    /items/0/measures/0 | origin       | null                       | origin is missing
                    /items/0/measures/0 | value        | null                       | value is missing
                    /items/0/measures/0 | value        | 0                          | value is not positive
                    /items/0/measures/0 | value        | -5                         | value is not positive
                    /items/0/measures/0 | value        | 1E+30                      | value has too many digits
                    /items/0/measures/0 | value        | 1E-31                      | value has too many digits
                    /items/0/measures/0 | value        | 1E+999999999               | value has too many digits
                    """)
    void refuses(String object, String member, String value, String complaint) throws Exception {
        ObjectNode event = (ObjectNode) JSON.readTree(GOOD.json());
        ((ObjectNode) event.at(object == null ? "" : object)).set(member, JSON.readTree(value));

        IOException refusal =
                assertThrows(IOException.class, () -> JSON.readValue(event.toString(), SeizureState.class));

        assertTrue(refusal.getMessage().contains(complaint), refusal.getMessage());
    }

    @Test
    void refuses_two_items_of_one_line() throws Exception {
        String doubled = GOOD.of("NAR-OPIUM", "1").json().replace("\"line\":2", "\"line\":1");

        IOException refusal = assertThrows(IOException.class, () -> JSON.readValue(doubled, SeizureState.class));

        assertTrue(refusal.getMessage().contains("two items have one line"), refusal.getMessage());
    }

    @Test
    void refuses_two_measures_of_one_kind_in_a_line() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> GOOD.of("NAR-OPIUM", ASeizure.mass("1", Basis.NET), ASeizure.mass("2", Basis.NET)));

        assertEquals("two measures are of one kind", refusal.getMessage());
    }

    @Test
    void reads_what_other_consumers_need_and_totals_do_not_know() throws Exception {
        SeizureState state = JSON.readValue(GOOD.json(), SeizureState.class);

        assertEquals("ROAD", state.transportMode());
        assertEquals("AF", state.departure());
        assertEquals(YearQuarter.of(2017, 3), state.quarter());
    }

    @Test
    void keeps_as_much_of_an_instant_as_the_database_does() {
        ASeizure precise = GOOD.recordedAt(Instant.parse("2026-11-23T10:00:00.123456789Z"));

        assertEquals(
                Instant.parse("2026-11-23T10:00:00.123456Z"), precise.state().recordedAt());
    }
}
