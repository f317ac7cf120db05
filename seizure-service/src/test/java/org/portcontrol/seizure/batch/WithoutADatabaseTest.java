package org.portcontrol.seizure.batch;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.portcontrol.seizure.batch.Batches.amendment;
import static org.portcontrol.seizure.batch.Batches.basedOn;
import static org.portcontrol.seizure.batch.Batches.report;
import static org.portcontrol.seizure.batch.Batches.send;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** A batch comes while there is no database: it is given back at once, and loses nothing by that. */
@QuarkusTest
@ExtendWith(Places.class)
class WithoutADatabaseTest {

    private static final int REPORTS = 40;
    /** A few times the wait for a connection, and far from one wait for each report. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    AgroalDataSource pool;

    private final List<String> ids =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(REPORTS).toList();
    private final List<String> things = new ArrayList<>(
            ids.stream().map(id -> report("away-" + id, Reports.mercury(id))).toList());

    @Test
    void a_batch_is_given_back_while_the_database_takes_nobody_and_each_thing_of_it_is_taken_once_later()
            throws SQLException {
        // Given
        String amended = ids.get(0);
        things.add(amendment("then-" + amended, amended, basedOn("away-" + amended), "{\"authority\": \"A\"}"));
        sent(things.subList(0, 2)).then().statusCode(200);
        // When
        try (Connection elsewhere = elsewhere();
                Statement operator = elsewhere.createStatement()) {
            operator.execute("alter database " + database() + " connection limit 0");
            try {
                operator.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database()
                        + "' and usename = current_user");
                assertTimeoutPreemptively(SOON, () -> assertGivenBack(sent(things)));
            } finally {
                operator.execute("alter database " + database() + " connection limit -1");
            }
        }
        // Then
        await().until(() -> sent(things).statusCode() == 200);
        List<Integer> statuses = sent(things).path("results.status");
        assertEquals(REPORTS, statuses.stream().filter(status -> status == 201).count());
        assertEquals(List.of(200), statuses.subList(REPORTS, REPORTS + 1));
        assertEquals(REPORTS, Suite.count("select count(*) from seizure where id in (" + idList() + ")"));
        assertEquals(
                REPORTS + 1,
                Suite.count("select count(*) from seizure_revision where seizure_id in (" + idList() + ")"));
    }

    @Test
    void not_each_report_of_a_batch_waits_for_a_connection_that_does_not_come() throws SQLException {
        // Given
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = Integer.parseInt(Suite.setting("quarkus.datasource.jdbc.max-size")); i > 0; i--) {
                all.add(pool.getConnection());
            }
            // Then
            assertTimeoutPreemptively(SOON, () -> assertGivenBack(sent(things)));
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        sent(things).then().statusCode(200).body("results.status", everyItem(equalTo(201)));
    }

    private static Response sent(List<String> things) {
        return send("officer.aktau", things.toArray(String[]::new));
    }

    private static void assertGivenBack(Response answer) {
        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", endsWith("/unavailable"));
    }

    private String idList() {
        return "'" + String.join("','", ids) + "'";
    }

    private static String database() {
        String url = Suite.setting("quarkus.datasource.jdbc.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Another database of the same server, since this one cannot be entered meanwhile. */
    private static Connection elsewhere() throws SQLException {
        String url = Suite.setting("quarkus.datasource.jdbc.url");
        return DriverManager.getConnection(
                url.substring(0, url.lastIndexOf('/')) + "/postgres",
                Suite.setting("quarkus.datasource.username"),
                Suite.setting("quarkus.datasource.password"));
    }
}
