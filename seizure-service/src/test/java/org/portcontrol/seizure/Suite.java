package org.portcontrol.seizure;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.deploy.embedded.TopicReader;

/** What tests say again and again: who asks, what was published, what is stored. */
public final class Suite {

    private Suite() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Posts a report under a new key. */
    public static Response report(String user, String body) {
        return as(user).header("Idempotency-Key", newKey()).body(body).post("/api/v1/seizures");
    }

    /** Reports, and gives the id of the record. */
    public static String recorded(String user, String body) {
        return report(user, body).then().statusCode(201).extract().path("id");
    }

    /** Asks for a change that is based on a revision. */
    public static RequestSpecification basedOn(int revision, String user) {
        return as(user).header("If-Match", "\"" + revision + "\"");
    }

    /** Amends a record by a merge patch. */
    public static Response amend(String user, String id, int base, String patch) {
        return basedOn(base, user)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/api/v1/seizures/" + id);
    }

    /** The events on seizures.v1 about one record, in order. */
    public static List<ConsumerRecord<String, byte[]>> eventsOf(String seizureId) {
        return messages("seizures.v1").stream()
                .filter(message -> seizureId.equals(message.key()))
                .toList();
    }

    public static List<ConsumerRecord<String, byte[]>> messages(String topic) {
        return TopicReader.readOn(setting("kafka.bootstrap.servers"), topic);
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return message.headers().lastHeader(name) == null
                ? null
                : new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** One number out of the service's own database. */
    public static long count(String sql) {
        try (Connection connection = connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes what is stored, as no request could. */
    public static void change(String sql) {
        try (Connection connection = connect()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many SQL statements about seizures a trip takes, but for those of the relay and of the watch for duplicates. */
    public static long statementsOf(Runnable trip) {
        return least(Suite::statements, trip);
    }

    /** How much a trip adds to a count that others add to as well, now and then: the least of three times. */
    public static long least(LongSupplier count, Runnable trip) {
        return IntStream.range(0, 3)
                .mapToLong(time -> {
                    long before = count.getAsLong();
                    trip.run();
                    return count.getAsLong() - before;
                })
                .min()
                .orElseThrow();
    }

    private static long statements() {
        return count("select coalesce(sum(calls), 0) from pg_stat_statements where query not ilike '%pg_%'"
                + " and query ~* '(idempotency_key|known_unit|known_checkpoint|reference_counter|insert into seizure"
                + "|update seizure|seizure_revision|insert into outbox|copy |from seizure)'"
                + " and query !~* '(neighbour|possible_duplicate)'");
    }

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    public static String setting(String name) {
        Config config = ConfigProvider.getConfig();
        return config.getOptionalValue(name, String.class).orElse("");
    }

    /** A file of docs/events. */
    public static String contract(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("suite.root"), "docs", "events", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
