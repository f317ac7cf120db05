package org.portcontrol.seizure.duplicates;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** What a person sees of a suspicion, and what becomes of the decision. The days lie before those of other tests. */
@QuarkusTest
@ExtendWith(Places.class)
class DecidingAboutDuplicatesTest {

    private static final String AKTAU = "\"unit\": \"KZ-AKTAU-PCU\", \"checkpoint\": \"KZ-AKTAU-MORPORT\"";
    private static final String PANJ = "\"unit\": \"TJ-NIZHNIY-PANJ-PCU\", \"checkpoint\": \"TJ-NIZHNIY-PANJ\"";

    private static String report(String where, String day, String kilograms, String more) {
        return """
                {%s, "seizedOn": "%s", "items": [{"commodity": "NAR-HEROIN", "quantity": %s, "unit": "KGM"}]%s}""".formatted(where, day, kilograms, more);
    }

    private static String heroin(String day, String kilograms, String more) {
        return Suite.recorded("officer.aktau", report(AKTAU, day, kilograms, more));
    }

    private static ValidatableResponse record(String user, String id) {
        return Suite.as(user).get("/api/v1/seizures/" + id).then().statusCode(200);
    }

    private static Response decide(String id, String other, String decision) {
        return Suite.basedOn(1, "supervisor.aktau")
                .body("{\"other\": \"%s\", \"decision\": \"%s\", \"reason\": \"Two lorries\"}"
                        .formatted(other, decision))
                .post("/api/v1/seizures/" + id + "/duplicate-decisions");
    }

    private static void makeVoid(String id) {
        Suite.basedOn(1, "supervisor.aktau")
                .body("{\"reason\": \"A drill.\"}")
                .post("/api/v1/seizures/" + id + "/voiding")
                .then()
                .statusCode(200);
    }

    @Test
    void a_record_tells_the_strongest_suspicion_first() {
        String container = ", \"transport\": {\"containers\": [\"CSQU3054383\"]}";
        String one = heroin("1900-02-01", "5", container);
        String asMuch = heroin("1900-02-01", "5.1", "");
        String inTheContainer = heroin("1900-02-01", "900", container);
        await().untilAsserted(() -> record("officer.aktau", one)
                .body("possibleDuplicates.id", equalTo(List.of(inTheContainer, asMuch)))
                .body("possibleDuplicates.score", equalTo(List.of(65, 55))));
    }

    @Test
    void a_record_of_another_country_is_never_suspected() {
        String day = "1900-03-01";
        String one = heroin(day, "7", "");
        String foreign = Suite.recorded("officer.panj", report(PANJ, day, "7", ""));
        String own = heroin(day, "7", "");
        await().untilAsserted(() -> record("operator", one).body("possibleDuplicates.id", equalTo(List.of(own))));
        record("operator", foreign).body("possibleDuplicates", hasSize(0));
    }

    @Test
    void a_row_of_a_national_workbook_shows_to_the_country_and_not_to_the_unit() {
        String one = heroin("1900-04-01", "8", "");
        Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,ISO3,Drug,Quantity,Unit,City\n1900-04-01,Kazakhstan,KAZ,Heroin,8,kg,Oral\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(202);
        await().untilAsserted(() -> record("focal.kz", one)
                .body("possibleDuplicates.place", contains("Oral"))
                .body("possibleDuplicates.reasons", contains(List.of("NEAR_QUANTITY", "SAME_DAY"))));
        record("officer.aktau", one).body("possibleDuplicates", hasSize(0));
    }

    @Test
    void a_decision_is_listed_with_its_reason_and_its_day() {
        String one = heroin("1900-05-01", "9", "");
        String other = heroin("1900-05-01", "9", "");
        decide(one, other, "NOT_THE_SAME").then().statusCode(204);
        String pair = "items.find { it.records.id.contains('" + one + "') }";
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?decision=NOT_THE_SAME&limit=200")
                .then()
                .statusCode(200)
                .body(pair + ".records.id", hasItem(other))
                .body(pair + ".remark", equalTo("Two lorries"))
                .body(pair + ".decidedAt", notNullValue());
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?limit=200")
                .then()
                .body("items.records.id.flatten()", not(hasItem(one)));
    }

    @Test
    void nothing_is_decided_about_a_record_that_is_void() {
        String stands = heroin("1900-06-01", "10", "");
        String gone = heroin("1900-06-11", "10", "");
        makeVoid(gone);
        for (Response refused : List.of(decide(stands, gone, "NOT_THE_SAME"), decide(gone, stands, "NOT_THE_SAME"))) {
            refused.then().statusCode(409).body("type", equalTo("https://portcontrol.org/problems/voided-seizure"));
        }
        decide(stands, gone, "SAME_CASE")
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/unknown-record"))
                .body("violations.pointer", contains("/other"));
        record("officer.aktau", stands).body("revision", equalTo(1)).body("status", equalTo("REPORTED"));
        assertEquals(
                0,
                Suite.count("select count(*) from possible_duplicate where '" + gone + "' in (first_id, second_id)"));
    }

    @Test
    void who_decides_the_same_case_on_an_old_revision_is_refused_and_nothing_is_decided() {
        String one = heroin("1900-07-01", "11", "");
        String other = heroin("1900-07-11", "11", "");
        Suite.amend("officer.aktau", one, 1, "{\"authority\": \"Customs\"}")
                .then()
                .statusCode(200);
        decide(one, other, "SAME_CASE").then().statusCode(412).body("currentRevision", equalTo(2));
        record("officer.aktau", one).body("status", equalTo("REPORTED"));
        assertEquals(
                0, Suite.count("select count(*) from possible_duplicate where '" + one + "' in (first_id, second_id)"));
    }
}
