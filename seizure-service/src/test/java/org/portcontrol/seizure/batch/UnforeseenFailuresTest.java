package org.portcontrol.seizure.batch;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.seizure.batch.Batches.amendment;
import static org.portcontrol.seizure.batch.Batches.baseRevision;
import static org.portcontrol.seizure.batch.Batches.basedOn;
import static org.portcontrol.seizure.batch.Batches.report;
import static org.portcontrol.seizure.batch.Batches.send;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** A thing of a batch that fails for a reason that nobody foresaw: here the database refuses one record. */
@QuarkusTest
@ExtendWith(Places.class)
class UnforeseenFailuresTest {

    private static final String MENDED = "drop function if exists refuse_one_record cascade";

    /** Its text tells of the inside of the service, and must never reach a phone. */
    private static void refuse(String id) throws SQLException {
        run(
                """
                create function refuse_one_record() returns trigger language plpgsql as $$
                begin
                    if new.id = '%s' then
                        raise exception 'disk of shard 7 is full';
                    end if;
                    return new;
                end $$""".formatted(id),
                "create trigger refuse_one_record before insert or update on seizure"
                        + " for each row execute function refuse_one_record()");
    }

    @AfterEach
    void mend() throws SQLException {
        run(MENDED);
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = Suite.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void a_report_that_fails_spoils_no_other_and_is_taken_once_the_cause_is_mended() throws Exception {
        // Given
        String[] ids = {newId(), newId(), newId()};
        String[] things = Arrays.stream(ids)
                .map(id -> report("unforeseen-" + id, Reports.mercury(id)))
                .toArray(String[]::new);
        refuse(ids[1]);
        // When
        send("officer.aktau", things)
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(201, 500, 201)))
                .body("results[1].problem.type", equalTo("https://portcontrol.org/problems/internal-error"))
                .body(not(containsString("shard")));
        mend();
        // Then
        send("officer.aktau", things)
                .then()
                .body("results.status", equalTo(List.of(201, 201, 201)))
                .body("results.replayed", equalTo(List.of(true, false, true)));
        await().until(() -> Suite.eventsOf(ids[1]).size() == 1);
        for (String id : ids) {
            assertEquals(1, Suite.eventsOf(id).size());
        }
    }

    @Test
    void an_amendment_that_fails_spoils_no_other_and_is_made_once_the_cause_is_mended() throws Exception {
        // Given
        String bad = Suite.recorded("officer.aktau", Reports.mercury());
        String good = Suite.recorded("officer.aktau", Reports.mercury());
        String fresh = newId();
        String[] things = {
            amendment("first-" + bad, bad, baseRevision(1), "{\"authority\": \"A\"}"),
            amendment("second-" + bad, bad, basedOn("first-" + bad), "{\"authority\": \"B\"}"),
            amendment("good-" + good, good, baseRevision(1), "{\"authority\": \"C\"}"),
            report("report-" + fresh, Reports.mercury(fresh))
        };
        refuse(bad);
        // When
        send("officer.aktau", things)
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(500, 409, 200, 201)))
                .body("results[0].problem.type", equalTo("https://portcontrol.org/problems/internal-error"))
                .body("results[1].problem.type", equalTo("https://portcontrol.org/problems/earlier-change-missing"))
                .body(not(containsString("shard")));
        mend();
        // Then
        send("officer.aktau", things)
                .then()
                .body("results.status", equalTo(List.of(200, 200, 200, 201)))
                .body("results.revision", equalTo(List.of(2, 3, 2, 1)));
        assertEquals(3, Suite.count("select count(*) from seizure_revision where seizure_id = '" + bad + "'"));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
