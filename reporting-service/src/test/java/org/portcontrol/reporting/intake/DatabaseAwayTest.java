package org.portcontrol.reporting.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Reconciliation;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

/** A batch waits for the database, and is neither dropped nor set aside. */
@QuarkusTest
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEIZURES_AT_A_TIME = 200;

    @Test
    void good_events_wait_until_the_database_takes_them() {
        // Given
        ASeizure seizure = ASeizure.in("WA").of("NAR-HEROIN", "10");
        double failuresBefore = failures();
        Suite.execute("alter table line_measure rename to line_measure_away");
        // When
        try {
            SeizureTopic.publish(List.of(SeizureTopic.event(seizure)));
            await().atMost(PATIENCE).until(() -> failures() >= failuresBefore + 2);
            assertEquals(0, Suite.lines("country=WA").length);
        } finally {
            Suite.execute("alter table line_measure_away rename to line_measure");
        }
        // Then
        await().atMost(PATIENCE).until(() -> Suite.lines("country=WA").length == 1);
        assertEquals(List.of(), SeizureTopic.deadLettersOf(seizure.id().toString()));
    }

    @Test
    void nothing_is_lost_or_doubled_while_connections_break() {
        // Given
        AtomicInteger published = new AtomicInteger();
        double failuresBefore = failures();
        // When
        await().atMost(PATIENCE).pollInterval(Duration.ZERO).until(() -> {
            SeizureTopic.publish(someSeizures());
            published.addAndGet(SEIZURES_AT_A_TIME);
            Suite.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
            return failures() >= failuresBefore + 3;
        });
        // Then
        await().atMost(PATIENCE)
                .until(() ->
                        Suite.count("select count(*) from seizure_version where country = 'WB'") == published.get());
        assertEquals(List.of(), Reconciliation.differences());
    }

    private static List<ProducerRecord<String, byte[]>> someSeizures() {
        return Stream.generate(() -> SeizureTopic.event(ASeizure.in("WB").of("NAR-HEROIN", "0.001")))
                .limit(SEIZURES_AT_A_TIME)
                .toList();
    }

    private static double failures() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("portcontrol_reporting_batch_seconds_count"))
                .filter(line -> !line.contains("exception=\"none\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
