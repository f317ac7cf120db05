package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.portcontrol.seizure.Suite;

/** What tests of imports say again and again: send a file, wait for its end, and look at what it left. */
final class Imports {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PATH = "/api/v1/imports/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> FINAL = Set.of("COMPLETED", "UNDONE", "CANCELLED", "FAILED");
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Imports() {}

    /** Posts a CSV file. Parameters are names and values in turn. */
    static Response send(String user, String text, String... parameters) {
        return send(user, text.getBytes(StandardCharsets.UTF_8), CSV, parameters);
    }

    static Response send(String user, byte[] file, String mediaType, String... parameters) {
        RequestSpecification request = Suite.as(user).contentType(mediaType).body(file);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.post("/api/v1/imports");
    }

    /** Posts a file that is taken, and waits until its import has completed. */
    static JsonNode imported(String user, String text, String... parameters) {
        return completed(send(user, text, parameters));
    }

    /** The same of a file that a test before may have imported. */
    static JsonNode importedAnew(String user, String text, String... parameters) {
        return completed(sendAnew(user, text.getBytes(StandardCharsets.UTF_8), parameters));
    }

    static Response sendAnew(String user, byte[] file, String... parameters) {
        Response first = send(user, file, CSV, parameters);
        if (first.statusCode() != 409) {
            return first;
        }
        List<String> repeating = new ArrayList<>(List.of(parameters));
        repeating.addAll(List.of("again", first.path("import")));
        return send(user, file, CSV, repeating.toArray(String[]::new));
    }

    static JsonNode completed(Response taken) {
        assertEquals(202, taken.statusCode(), taken.asString());
        JsonNode ended = ended(taken.path("id"));
        assertEquals("COMPLETED", ended.path("status").asText(), ended.toString());
        return ended;
    }

    /** The import as it ended. */
    static JsonNode ended(String id) {
        return await().atMost(PATIENCE)
                .until(
                        () -> view(id),
                        view -> FINAL.contains(view.path("status").asText()));
    }

    static JsonNode view(String id) {
        return json(Suite.as("operator").get(PATH + id).asString());
    }

    /** Undoes an import that is there, and waits until it is undone. */
    static JsonNode undone(String id) {
        Suite.as("operator").delete(PATH + id).then().statusCode(202);
        return ended(id);
    }

    static JsonNode report(String id) {
        return json(Suite.as("operator").get(PATH + id + "/report").asString());
    }

    /** The refused rows as a list to be mended. */
    static String refusedRows(String id) {
        return Suite.as("operator")
                .accept(CSV)
                .get(PATH + id + "/report")
                .then()
                .statusCode(200)
                .contentType(CSV)
                .extract()
                .asString();
    }

    /** The ids of the records that an import made, in the order of its rows. */
    static List<String> seizures(String id) {
        String query = "select seizure_id from imported_row where import_id = '" + id + "' order by ordinal";
        try (Connection connection = Suite.connect();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            List<String> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode seizure(String id) {
        return json(Suite.as("operator")
                .get("/api/v1/seizures/" + id + "?asOf=2999-12-31")
                .asString());
    }

    /** The records of a country, newest day first. */
    static JsonNode seizuresOf(String country) {
        return json(Suite.as("operator")
                        .queryParam("country", country)
                        .queryParam("limit", 200)
                        .get("/api/v1/seizures")
                        .asString())
                .path("items");
    }

    /** The events about these records, as soon as there are so many of each. */
    static List<ConsumerRecord<String, byte[]>> events(List<String> seizures, int ofEach) {
        Set<String> ids = Set.copyOf(seizures);
        return await().atMost(PATIENCE)
                .until(
                        () -> Suite.messages("seizures.v1").stream()
                                .filter(message -> ids.contains(message.key()))
                                .toList(),
                        messages -> messages.size() == ids.size() * ofEach);
    }

    static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    /** JSON whose numbers keep every digit. */
    static JsonNode json(String text) {
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    /** How many imports of this very file there are. */
    static long jobs(byte[] file) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(file);
            return Suite.count("select count(*) from import_job where sha256 = '"
                    + HexFormat.of().formatHex(sha256) + "'");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether this very file lies in the directory of imports. */
    static boolean isKept(byte[] file) {
        return files().stream().anyMatch(kept -> isSame(Path.of(kept), file));
    }

    /** Imports of others end meanwhile, and then their files are gone. */
    private static boolean isSame(Path kept, byte[] file) {
        try {
            return Files.size(kept) == file.length && Arrays.equals(Files.readAllBytes(kept), file);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that lie in the directory of imports. */
    static List<String> files() {
        try (Stream<Path> files = Files.list(Path.of(Suite.setting("portcontrol.imports.directory")))) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
