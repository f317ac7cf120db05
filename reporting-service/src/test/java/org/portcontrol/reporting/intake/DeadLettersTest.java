package org.portcontrol.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

/** What cannot be read is set aside with the reason, and stops nothing behind it. */
@QuarkusTest
class DeadLettersTest {

    private static final String REPORTED = "org.portcontrol.seizure.reported.v1";
    private static final String TIME = "2026-11-23T10:00:00Z";
    private static final String GOOD = ASeizure.in("DZ").of("TOX-MERCURY", "1").json();

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of(REPORTED, TIME, "{\"id\": ", "The value cannot be read"),
                Arguments.of(REPORTED, TIME, "no JSON at all", "The value cannot be read"),
                Arguments.of(REPORTED, TIME, "[]", "The value cannot be read"),
                Arguments.of(REPORTED, TIME, "null", "The value is null"),
                Arguments.of(REPORTED, TIME, null, "no value"),
                Arguments.of("org.portcontrol.seizure.forgotten.v1", TIME, GOOD, "Unknown event type"),
                Arguments.of("org.portcontrol.seizure.reported.v2", TIME, GOOD, "Unknown event type"),
                Arguments.of(null, TIME, GOOD, "ce_type is missing"),
                Arguments.of(REPORTED, null, GOOD, "ce_time is missing"),
                Arguments.of(REPORTED, "yesterday", GOOD, "ce_time is no instant"),
                Arguments.of(REPORTED, TIME, GOOD.replace("Name of", "\\u0000"), "control character"),
                Arguments.of(REPORTED, TIME, GOOD.replace("\"value\":1", "\"value\":\"1\""), "BigDecimal"),
                Arguments.of(REPORTED, TIME, GOOD.replace("\"value\":1", "\"value\":-1"), "value is not positive"),
                Arguments.of(REPORTED, TIME, GOOD.replace("\"value\":1", "\"value\":1e999999999"), "too many digits"),
                Arguments.of(REPORTED, TIME, GOOD.replace("\"revision\":1", "\"revision\":1.5"), "int"),
                Arguments.of(REPORTED, TIME, GOOD.replace("\"country\":\"DZ\",", ""), "country is missing"),
                Arguments.of(REPORTED, TIME, GOOD.replace("REPORTED", "LOST"), "Status"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void sets_aside_what_it_cannot_read(String type, String time, String value, String reason) {
        // Given
        String key = UUID.randomUUID().toString();
        ProducerRecord<String, byte[]> poison = SeizureTopic.event(key, type, time, value);
        // When
        SeizureTopic.deliver(List.of(poison));
        // Then
        List<ConsumerRecord<String, byte[]>> letters = SeizureTopic.deadLettersOf(key);
        assertEquals(1, letters.size());
        ConsumerRecord<String, byte[]> letter = letters.get(0);
        if (value == null) {
            assertNull(letter.value());
        } else {
            assertEquals(value, new String(letter.value(), StandardCharsets.UTF_8));
        }
        assertTrue(
                SeizureTopic.header(letter, "dlq-reason").contains(reason), SeizureTopic.header(letter, "dlq-reason"));
        assertEquals(SeizureTopic.NAME, SeizureTopic.header(letter, "dlq-topic"));
        assertEquals(
                new String(poison.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8),
                SeizureTopic.header(letter, "ce_id"));
    }

    @Test
    void counts_the_good_events_before_between_and_behind() {
        // Given: all with one key, so in one partition
        ASeizure seizure = ASeizure.in("DA").of("NAR-HEROIN", "10");
        String key = seizure.id().toString();
        // When
        SeizureTopic.deliver(List.of(
                SeizureTopic.event(seizure),
                SeizureTopic.event(key, REPORTED, TIME, "poison"),
                SeizureTopic.event(seizure.amended().of("NAR-HEROIN", "11")),
                SeizureTopic.event(key, null, TIME, seizure.json()),
                SeizureTopic.event(seizure.next().amended().of("NAR-HEROIN", "12"))));
        // Then
        assertArrayEquals(
                new String[] {"DA,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,12,1"},
                Suite.lines("country=DA"));
        assertEquals(2, SeizureTopic.deadLettersOf(key).size());
        assertEquals(3, Suite.count("select count(*) from seizure_version where seizure_id = '" + key + "'"));
    }

    @Test
    void counts_each_dead_letter_once_for_the_operator() {
        // Given
        SeizureTopic.deliver(List.of(poison()));
        double before = counted();
        // When
        SeizureTopic.deliver(List.of(poison(), poison()));
        // Then
        assertEquals(before + 2, counted());
    }

    private static ProducerRecord<String, byte[]> poison() {
        return SeizureTopic.event(UUID.randomUUID().toString(), REPORTED, TIME, "poison for the meter");
    }

    private static double counted() {
        String name = "portcontrol_dead_letters_total{topic=\"seizures.v1\"} ";
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }
}
