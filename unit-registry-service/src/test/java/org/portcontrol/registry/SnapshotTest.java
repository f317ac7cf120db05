package org.portcontrol.registry;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.portcontrol.registry.Body.aCheckpoint;
import static org.portcontrol.registry.Body.aUnit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.kit.localcopy.LocalCopy;

@QuarkusTest
class SnapshotTest {

    @Inject
    LocalCopy copy;

    @Inject
    AgroalDataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"units.v1", "checkpoints.v1", "zero-reports.v1"})
    void a_copy_that_was_rebuilt_from_an_empty_table_equals_the_registry_row_by_row(String topic) throws Exception {
        // Given a registry in which things have changed and closed
        change();
        List<String> snapshot = snapshot(topic);
        // When one copy is rebuilt from the topic, and one from the snapshot
        empty();
        await().atMost(20, SECONDS).untilAsserted(() -> {
            copy.learn(topic, published(topic));
            assertEquals(new TreeSet<>(), copy.differences(topic, snapshot.stream()));
        });
        empty();
        copy.learn(topic, snapshot.stream());
        // Then both equal the registry
        assertEquals(new TreeSet<>(), copy.differences(topic, snapshot.stream()));
        assertEquals(new TreeSet<>(), copy.differences(topic, snapshot(topic).stream()));
    }

    @Test
    void a_snapshot_shows_each_entry_once_in_its_newest_state_and_its_tag_is_its_hash() throws Exception {
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        String newest =
                RegistryApi.change("units", 1, unit.with("status", "SUSPENDED")).asString();

        Response snapshot = take("partner", "units.v1");

        snapshot.then().statusCode(200).contentType("application/x-ndjson");
        assertEquals(
                List.of(newest),
                lines(snapshot)
                        .filter(line -> line.contains('"' + unit.code() + '"'))
                        .toList());
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(snapshot.asByteArray()));
        assertEquals('"' + hash + '"', snapshot.header("ETag"));
        // And the operator computes the same from a copy
        empty();
        copy.learn("units.v1", lines(snapshot));
        assertEquals(hash, hashOfCopy());
    }

    @Test
    void what_the_registry_does_not_publish_has_no_snapshot() {
        take("operator", "seizures.v1").then().statusCode(404);
        take("operator", "country").then().statusCode(404);
    }

    @Test
    void partners_do_not_see_zero_reports() {
        take("partner", "zero-reports.v1").then().statusCode(404);
        take("analyst", "zero-reports.v1").then().statusCode(200);
        take("officer.aktau", "units.v1").then().statusCode(403).body("status", equalTo(403));
    }

    private static void change() {
        Body checkpoint = aCheckpoint();
        RegistryApi.register("checkpoints", checkpoint);
        RegistryApi.change("checkpoints", 1, checkpoint.with("note", "Две полосы"));
        RegistryApi.close("checkpoints", checkpoint.code(), 2, "2020-01-31");
        Body unit = aUnit();
        RegistryApi.register("units", unit);
        RegistryApi.turn("units", unit.code(), 1, "SUSPENDED", "2020-01-31");
        RegistryApi.as("focal.kz").put("/api/v1/units/" + unit.code() + "/zero-reports/2019-Q1");
        RegistryApi.as("focal.kz")
                .body("{\"reason\": \"Late\"}")
                .post("/api/v1/units/" + unit.code() + "/zero-reports/2019-Q1/retraction");
    }

    private static Response take(String user, String topic) {
        return RegistryApi.as(user).get("/api/v1/snapshots/" + topic);
    }

    private static List<String> snapshot(String topic) {
        return lines(take("operator", topic)).toList();
    }

    private static Stream<String> lines(Response snapshot) {
        return new String(snapshot.asByteArray(), StandardCharsets.UTF_8).lines();
    }

    private static Stream<String> published(String topic) {
        return Topics.all(topic).stream().map(event -> new String(event.value(), StandardCharsets.UTF_8));
    }

    /** As docs/operations.md says. */
    private String hashOfCopy() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select encode(sha256(convert_to(string_agg(state::text || E'\\n', '' order by code), 'UTF8')),"
                                + " 'hex') from local_copy where topic = 'units.v1'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void empty() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate local_copy");
        }
    }
}
