package org.portcontrol.seizure.changing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** A record from the report to the end: amended, verified, voided, restored. */
@QuarkusTest
@ExtendWith(Places.class)
class LifecycleTest {

    private static Response verify(String user, String id, int base) {
        return Suite.basedOn(base, user).post("/api/v1/seizures/" + id + "/verification");
    }

    private static Response makeVoid(String user, String id, int base, String body) {
        return Suite.basedOn(base, user).body(body).post("/api/v1/seizures/" + id + "/voiding");
    }

    private static Response restore(String user, String id, int base) {
        return Suite.basedOn(base, user).post("/api/v1/seizures/" + id + "/restoration");
    }

    @Test
    void every_step_is_a_revision_and_an_event_of_its_own_type() {
        // Given
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        // When
        Suite.amend("officer.aktau", id, 1, "{\"legalBasis\": \"EEC Board decision 30\"}")
                .then()
                .statusCode(200);
        verify("supervisor.aktau", id, 2)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("previousStatus", equalTo("REPORTED"))
                .header("ETag", "\"3\"");
        makeVoid("focal.kz", id, 3, "{\"reason\": \"A drill.\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("voidingReason", equalTo("A drill."));
        restore("focal.kz", id, 4)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("previousStatus", equalTo("VOIDED"))
                .body("voidingReason", nullValue());
        // Then
        await().until(() -> Suite.eventsOf(id).size() == 5);
        assertEquals(
                List.of("reported", "amended", "verified", "voided", "restored"),
                Suite.eventsOf(id).stream()
                        .map(event -> Suite.header(event, "ce_type"))
                        .map(type ->
                                type.replace("org.portcontrol.seizure.", "").replace(".v1", ""))
                        .toList());
    }

    @Test
    void an_amendment_takes_the_verification_back() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        verify("supervisor.aktau", id, 1).then().statusCode(200);
        Suite.amend("officer.aktau", id, 2, "{\"authority\": \"Customs of Aktau\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("previousStatus", equalTo("VERIFIED"));
    }

    @Test
    void refuses_to_verify_what_is_verified() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        verify("supervisor.aktau", id, 1).then().statusCode(200);
        verify("supervisor.aktau", id, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/already-verified"));
    }

    @Test
    void a_void_record_changes_no_more_until_it_is_restored() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        makeVoid("supervisor.aktau", id, 1, "{\"reason\": \"A drill.\"}").then().statusCode(200);
        for (Response refused : List.of(
                Suite.amend("officer.aktau", id, 2, "{\"authority\": \"X\"}"),
                verify("supervisor.aktau", id, 2),
                makeVoid("supervisor.aktau", id, 2, "{\"reason\": \"Again.\"}"),
                Suite.basedOn(2, "supervisor.aktau")
                        .body("{\"line\": 1, \"quantity\": 1, \"unit\": \"KGM\"}")
                        .post("/api/v1/seizures/" + id + "/laboratory-results"))) {
            refused.then().statusCode(409).body("type", equalTo("https://portcontrol.org/problems/voided-seizure"));
        }
        Suite.as("officer.aktau").get("/api/v1/seizures/" + id).then().body("revision", equalTo(2));
        restore("supervisor.aktau", id, 2).then().statusCode(200).body("status", equalTo("REPORTED"));
        Suite.amend("officer.aktau", id, 3, "{\"authority\": \"X\"}").then().statusCode(200);
    }

    @Test
    void refuses_to_restore_what_stands() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        restore("supervisor.aktau", id, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/not-voided"));
    }

    @Test
    void a_merged_record_names_the_one_that_stays() {
        String stays = Suite.recorded("officer.aktau", Reports.mercury());
        String twin = Suite.recorded("officer.aktau", Reports.mercury());
        makeVoid("supervisor.aktau", twin, 1, """
                {"reason": "The same case.", "duplicateOf": "%s"}""".formatted(stays))
                .then()
                .statusCode(200)
                .body("duplicateOf", equalTo(stays));
        await().until(() -> Suite.eventsOf(twin).size() == 2);
    }

    @Test
    void refuses_a_merge_into_itself_into_nothing_and_into_what_the_caller_cannot_see() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String foreign = Suite.recorded(
                "officer.panj", Reports.diazepam(UUID.randomUUID().toString()));
        for (String other : List.of(id, UUID.randomUUID().toString(), foreign)) {
            makeVoid("supervisor.aktau", id, 1, """
                    {"reason": "The same case.", "duplicateOf": "%s"}""".formatted(other))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("https://portcontrol.org/problems/unknown-record"))
                    .body("violations.pointer", hasItem("/duplicateOf"));
        }
    }

    @Test
    void a_voiding_without_a_reason_is_refused() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        makeVoid("supervisor.aktau", id, 1, "{}").then().statusCode(422).body("violations.pointer", hasItem("/reason"));
    }

    @Test
    void two_officers_on_one_case_overwrite_nothing() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        Suite.amend("officer.aktau", id, 1, "{\"authority\": \"Customs of Aktau\"}")
                .then()
                .statusCode(200);
        // When
        Response second = Suite.amend("supervisor.aktau", id, 1, "{\"legalBasis\": \"Decision 30\"}");
        // Then
        second.then()
                .statusCode(412)
                .body("type", equalTo("https://portcontrol.org/problems/stale-revision"))
                .body("currentRevision", equalTo(2))
                .body("changedSince", equalTo(List.of("/authority")));
        Suite.amend("supervisor.aktau", id, 2, "{\"legalBasis\": \"Decision 30\"}")
                .then()
                .statusCode(200)
                .body("authority", equalTo("Customs of Aktau"))
                .body("legalBasis", equalTo("Decision 30"));
    }

    @Test
    void a_change_that_is_sent_again_under_its_key_gets_its_first_answer() {
        String id = Suite.recorded("officer.aktau", Reports.mercury());
        String key = Suite.newKey();
        String first = Suite.basedOn(1, "supervisor.aktau")
                .header("Idempotency-Key", key)
                .post("/api/v1/seizures/" + id + "/verification")
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", nullValue())
                .extract()
                .asString();
        Suite.amend("officer.aktau", id, 2, "{\"authority\": \"X\"}").then().statusCode(200);
        // When
        Response again = Suite.basedOn(1, "supervisor.aktau")
                .header("Idempotency-Key", key)
                .post("/api/v1/seizures/" + id + "/verification");
        // Then
        again.then().statusCode(200).header("Idempotent-Replayed", "true").header("ETag", "\"2\"");
        assertEquals(first, again.asString());
    }

    @Test
    void a_key_of_a_report_is_none_for_a_change() {
        String key = Suite.newKey();
        String id = Suite.as("supervisor.aktau")
                .header("Idempotency-Key", key)
                .body(Reports.mercury())
                .post("/api/v1/seizures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Suite.basedOn(1, "supervisor.aktau")
                .header("Idempotency-Key", key)
                .post("/api/v1/seizures/" + id + "/verification")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/idempotency-key-reused"));
    }
}
