package org.portcontrol.seizure.browsing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** Two records of one day, of which each filter finds the right one. */
@QuarkusTest
@ExtendWith(Places.class)
class NarrowingAListTest {

    private static final String DAY = "2009-06-01";
    private static final String WHOLE = UUID.randomUUID().toString();
    private static final String SHORT = UUID.randomUUID().toString();
    private static boolean reported;

    private static void report() {
        if (reported) {
            return;
        }
        Suite.recorded("officer.aktau", """
                {"id": "%s", "unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 3, "unit": "KGM"}],
                 "site": {"type": "SEAPORT"},
                 "transport": {"mode": "ROAD", "vehicle": "TRUCK", "registration": "777ABC12",
                               "containers": ["CSQU3054383"], "seals": ["SL-009917"],
                               "documents": [{"type": "CMR", "number": "KZ-5512087"}]},
                 "coverLoad": {"description": "Сахарный песок в мешках", "hsCode": "170199"},
                 "authority": "Қазақстан кедендік комитеті", "narrative": "Found behind the spare wheel.",
                 "caseReference": "AKT/2009/61", "references": [{"system": "CENCOMM", "ref": "CEN-88123"}],
                 "sharing": "GREEN"}""".formatted(WHOLE, DAY));
        Suite.recorded("officer.aktau", """
                {"id": "%s", "unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "%s",
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 900, "unit": "KGM"}]}""".formatted(SHORT, DAY));
        reported = true;
    }

    private static RequestSpecification ofTheDay() {
        report();
        return Suite.as("officer.aktau").queryParams("seizedFrom", DAY, "seizedTo", DAY);
    }

    private static ValidatableResponse found(String parameter, String value) {
        return ofTheDay()
                .queryParam(parameter, value)
                .get("/api/v1/seizures")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "container, CSQU3054383",
        "container, csqu 305438-3",
        "siteType, SEAPORT",
        "sharing, GREEN",
        "text, sugar OR сахарный",
        "text, ҚАЗАҚСТАН",
        "text, spare wheel",
        "text, CEN-88123",
        "text, AKT/2009/61",
        "text, CSQU3054383",
        "text, SL-009917",
        "text, KZ-5512087",
        "text, 777abc12"
    })
    void what_one_record_tells_finds_it_alone(String parameter, String value) {
        found(parameter, value).body("items", hasSize(1)).body("items[0].id", equalTo(WHOLE));
    }

    @Test
    void a_record_that_does_not_tell_how_far_it_may_go_is_amber() {
        found("sharing", "AMBER").body("items", hasSize(1)).body("items[0].id", equalTo(SHORT));
        found("sharing", "RED").body("items", hasSize(0));
    }

    @Test
    void what_is_less_complete_is_found_to_be_completed() {
        int whole = found("container", "CSQU3054383").extract().path("items[0].completeness");
        int less = found("sharing", "AMBER").extract().path("items[0].completeness");
        found("completenessBelow", String.valueOf(whole))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(SHORT));
        found("completenessBelow", String.valueOf(less)).body("items", hasSize(0));
    }

    @Test
    void a_reference_that_is_read_out_on_the_phone_finds_its_record() {
        String reference = found("sharing", "GREEN").extract().path("items[0].reference");
        Suite.as("focal.kz")
                .queryParam("reference", reference)
                .get("/api/v1/seizures")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(WHOLE));
    }

    @Test
    void what_came_in_lately_is_found_by_the_day_of_its_recording() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        found("recordedFrom", today.minusDays(1).toString()).body("items.id", hasItem(WHOLE));
        found("recordedTo", today.plusDays(1).toString()).body("items.id", hasItem(WHOLE));
        found("recordedFrom", today.plusDays(2).toString()).body("items", hasSize(0));
        found("recordedTo", today.minusDays(2).toString()).body("items", hasSize(0));
    }

    @Test
    void units_and_national_authorities_are_told_apart() {
        found("source", "PORT_CONTROL_UNIT").body("items", hasSize(2));
        found("source", "NATIONAL_AUTHORITY").body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"container", "siteType", "sharing", "source", "status", "recordedFrom", "recordedTo"})
    void a_filter_that_cannot_be_read_is_refused(String parameter) {
        ofTheDay()
                .queryParam(parameter, "GONE")
                .get("/api/v1/seizures")
                .then()
                .statusCode(400)
                .body("type", containsString("malformed-parameter"))
                .body("violations[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "half"})
    void a_completeness_that_no_record_has_is_refused(String value) {
        ofTheDay()
                .queryParam("completenessBelow", value)
                .get("/api/v1/seizures")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("completenessBelow"));
    }

    @Test
    void a_code_that_is_none_is_refused_with_those_that_are() {
        ofTheDay()
                .queryParam("sharing", "green")
                .get("/api/v1/seizures")
                .then()
                .body("violations[0].allowed", equalTo(java.util.List.of("RED", "AMBER", "GREEN", "CLEAR")));
    }

    @Test
    void a_list_takes_one_statement_whatever_narrows_it() {
        report();
        assertEquals(1, Suite.statementsOf(() -> found("text", "spare wheel")));
        assertEquals(1, Suite.statementsOf(() -> found("container", "CSQU3054383")));
        assertEquals(1, Suite.statementsOf(() -> found("category", "TOXIC_CHEMICAL")));
    }
}
