package org.portcontrol.seizure.receipts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** A device that never saw the answer asks what was taken. */
@QuarkusTest
@ExtendWith(Places.class)
class ReceiptsTest {

    @Inject
    ObjectMapper json;

    private static String reported(String key, String body) {
        return Suite.as("officer.aktau")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/seizures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_receipt_can_be_printed_in_the_language_of_the_officer() {
        String key = Suite.newKey();
        String id = reported(key, Reports.ofQuantity("21"));
        String hash = Suite.as("officer.aktau").get("/api/v1/receipts/" + key).path("sha256");
        Suite.as("officer.aktau")
                .accept("text/plain")
                .header("Accept-Language", "ru")
                .get("/api/v1/receipts/" + key)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("Content-Language", equalTo("ru"))
                .body(startsWith("КВИТАНЦИЯ\n"))
                .body(containsString("Принято:\n  сообщение\n"))
                .body(containsString(id))
                .body(containsString(key))
                .body(containsString("KZ-AKTAU-PCU-2017-"))
                .body(endsWith(":\n  " + hash + "\n"));
        Suite.as("officer.aktau")
                .accept("text/plain")
                .get("/api/v1/receipts/" + key)
                .then()
                .header("Content-Language", equalTo("en"))
                .body(startsWith("RECEIPT\n"))
                .body(containsString("Taken:\n  report\n"));
        Suite.as("officer.panj")
                .accept("text/plain")
                .get("/api/v1/receipts/" + key)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void a_receipt_is_json_unless_asked_for_otherwise() {
        String key = Suite.newKey();
        reported(key, Reports.ofQuantity("22"));

        form(key, "*/*", "json").contentType("application/json").header("Vary", "Accept");
        form(key, "text/html, application/json;q=0.5", null).contentType("application/json");
        form(key, "text/plain;q=0.1, application/json", null).contentType("application/json");
        form(key, "application/json, text/plain, */*", null)
                .contentType("application/json")
                .header("Vary", "Accept");
        assertEquals(
                List.of("Accept", "Accept-Language"),
                form(key, "text/plain", null)
                        .contentType("text/plain;charset=UTF-8")
                        .extract()
                        .headers()
                        .getValues("Vary"));
        form(key, "application/json", "text").contentType("text/plain;charset=UTF-8");
        asked(key, "*/*", "pdf").statusCode(400).body("violations[0].allowed", contains("json", "text"));
        asked(key, "text/html", null)
                .statusCode(406)
                .body("violations[0].header", equalTo("Accept"))
                .body("violations[0].allowed", contains("application/json", "text/plain"));
    }

    private static ValidatableResponse form(String key, String accept, String format) {
        return asked(key, accept, format).statusCode(200);
    }

    private static ValidatableResponse asked(String key, String accept, String format) {
        RequestSpecification request = Suite.as("officer.aktau").accept(accept);
        if (format != null) {
            request.queryParam("format", format);
        }
        return request.get("/api/v1/receipts/" + key).then();
    }

    @Test
    void the_receipt_of_a_report_has_the_hash_that_the_device_computes_itself() throws Exception {
        // Given a report whose canonical form is known: sorted, without blanks, numbers written out
        String key = Suite.newKey();
        String id = reported(key, """
                {"unit": "KZ-AKTAU-PCU", "seizedOn": "2017-07-14", "checkpoint": "KZ-AKTAU-MORPORT", "route": null,
                 "items": [{"unit": "KGM", "commodity": "TOX-MERCURY", "quantity": 20.500}], "narrative": "Ртуть \\"A\\""}""");
        String canonical = "{\"checkpoint\":\"KZ-AKTAU-MORPORT\",\"items\":[{\"commodity\":\"TOX-MERCURY\","
                + "\"quantity\":20.5,\"unit\":\"KGM\"}],\"narrative\":\"Ртуть \\\"A\\\"\",\"seizedOn\":\"2017-07-14\","
                + "\"unit\":\"KZ-AKTAU-PCU\"}";
        String hash = sha256(canonical);
        // Then
        Suite.as("officer.aktau")
                .get("/api/v1/receipts/" + key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body("change", equalTo("REPORTED"))
                .body("seizure", equalTo(id))
                .body("reference", notNullValue())
                .body("revision", equalTo(1))
                .body("sha256", equalTo(hash));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-07-14T04:30:00Z",
                "2017-07-14T04:30:00.000Z",
                "2017-07-14T04:30:00.120Z",
                "2017-07-14T09:30+05:00",
                "2017-07-14T09:30:00.000000+05:00"
            })
    void a_moment_counts_as_the_device_spelled_it_alone_and_in_a_batch(String moment) throws Exception {
        // Given
        String id = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        String report = """
                {"checkpoint":"KZ-AKTAU-MORPORT","id":"%s","items":[{"commodity":"TOX-MERCURY",\
                "quantity":123456789012345.123456789012345678901234567891,"unit":"KGM"}],"seizedAt":"%s",\
                "unit":"KZ-AKTAU-PCU"}""";
        String alone = report.formatted(id, moment);
        String inBatch = report.formatted(UUID.randomUUID().toString().toUpperCase(Locale.ROOT), moment);
        String key = Suite.newKey();
        // When
        reported(key, alone);
        reported(key, alone);
        // Then
        Suite.as("officer.aktau").get("/api/v1/receipts/" + key).then().body("sha256", equalTo(sha256(alone)));
        Suite.as("officer.aktau")
                .body("{\"items\": [{\"key\": \"%s\", \"report\": %s}, {\"key\": \"%s\", \"report\": %s}]}"
                        .formatted(Suite.newKey(), inBatch, key, alone))
                .post("/api/v1/seizures/batch")
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(201, 201)))
                .body("results.replayed", equalTo(List.of(false, true)))
                .body("results.sha256", equalTo(List.of(sha256(inBatch), sha256(alone))));
    }

    @Test
    void the_receipt_of_a_laboratory_result_has_the_hash_of_what_was_sent() throws Exception {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String key = Suite.newKey();
        String result = "{\"analysedOn\":\"2017-07-28\",\"line\":1,\"quantity\":20000,\"unit\":\"KGM\"}";
        Suite.basedOn(1, "supervisor.aktau")
                .header("Idempotency-Key", key)
                .body(result)
                .post("/api/v1/seizures/" + id + "/laboratory-results")
                .then()
                .statusCode(201);
        Suite.as("supervisor.aktau").get("/api/v1/receipts/" + key).then().body("sha256", equalTo(sha256(result)));
    }

    private static String sha256(String canonical) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_receipt_of_a_change_tells_the_revision_that_it_made() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String key = Suite.newKey();
        Suite.basedOn(1, "supervisor.aktau")
                .header("Idempotency-Key", key)
                .post("/api/v1/seizures/" + id + "/verification")
                .then()
                .statusCode(200);
        Suite.as("supervisor.aktau")
                .get("/api/v1/receipts/" + key)
                .then()
                .body("change", equalTo("VERIFIED"))
                .body("revision", equalTo(2));
    }

    @Test
    void nothing_was_taken_of_what_was_refused() {
        String key = Suite.newKey();
        Suite.as("officer.aktau")
                .header("Idempotency-Key", key)
                .body(Reports.ofQuantity("0"))
                .post("/api/v1/seizures")
                .then()
                .statusCode(422);
        Suite.as("officer.aktau").get("/api/v1/receipts/" + key).then().statusCode(404);
    }

    @Test
    void nobody_sees_the_receipts_of_another() {
        String key = Suite.newKey();
        reported(key, Reports.mercury());
        Suite.as("supervisor.aktau").get("/api/v1/receipts/" + key).then().statusCode(404);
        Suite.as("officer.aktau").get("/api/v1/receipts/" + key).then().statusCode(200);
    }

    @Test
    void a_key_may_hold_any_visible_character() {
        String key = "a/b?c%d ".strip() + Suite.newKey();
        reported(key, Reports.mercury());
        Suite.as("officer.aktau")
                .pathParam("key", key)
                .get("/api/v1/receipts/{key}")
                .then()
                .statusCode(200)
                .body("key", equalTo(key));
    }

    @Test
    void the_list_begins_with_the_newest_and_goes_on_behind_the_cursor() {
        String first = Suite.newKey();
        String second = Suite.newKey();
        reported(first, Reports.mercury());
        reported(second, Reports.mercury());
        String next = Suite.as("officer.aktau")
                .get("/api/v1/receipts?limit=1")
                .then()
                .statusCode(200)
                .body("items.key", contains(second))
                .extract()
                .path("next");
        Suite.as("officer.aktau")
                .get("/api/v1/receipts?limit=1&cursor=" + next)
                .then()
                .body("items.key", contains(first));
        assertEquals(
                400, Suite.as("officer.aktau").get("/api/v1/receipts?cursor=x").statusCode());
    }
}
