package org.portcontrol.reporting.totals;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Suite;

@QuarkusTest
class AskingForTotalsTest {

    private static final String BOTH = "country=QA,QB";

    @Inject
    ObjectMapper json;

    @BeforeEach
    void given_seizures_of_a_year_in_two_countries() {
        if (Suite.count("select count(*) from country_total where country in ('QA', 'QB')") > 0) {
            return; // the same for every test of this class, and never changed
        }
        SeizureTopic.deliver(
                ASeizure.in("QA").on("2017-03-31").of("NAR-HEROIN", "1"),
                ASeizure.in("QA").on("2017-04-01").of("NAR-HEROIN", "2").of("NAR-OPIUM", "4"),
                ASeizure.in("QA").on("2017-06-30").of("NAR-OPIUM", "8"),
                ASeizure.in("QA").on("2017-06-30").of("PSY-DIAZEPAM", ASeizure.count("100", "VIAL")),
                ASeizure.in("QB").on("2017-12-31").of("NAR-HEROIN", "16.5"));
    }

    @Test
    void rows_are_per_country_quarter_and_commodity_in_that_order() {
        assertEquals(
                List.of(
                        "QA 2017-Q1 NAR-HEROIN 1",
                        "QA 2017-Q2 NAR-HEROIN 1",
                        "QA 2017-Q2 NAR-OPIUM 2",
                        "QA 2017-Q2 PSY-DIAZEPAM 1",
                        "QB 2017-Q4 NAR-HEROIN 1"),
                rows(BOTH));
    }

    @Test
    void without_commodities_a_row_is_over_all_of_them() {
        assertEquals(
                List.of("QA 2017-Q1 null 1", "QA 2017-Q2 null 3", "QB 2017-Q4 null 1"),
                rows(BOTH + "&by=country,quarter"));
    }

    @Test
    void a_row_over_several_commodities_has_no_commodity_and_adds_like_things_only() {
        JsonPath totals = Suite.totals("country=QA&from=2017-Q2&by=country&by=quarter");

        assertNull(totals.get("rows[0].commodity"));
        assertEquals(
                List.of("COUNT 100 1", "MASS 14 3"),
                totals.<Map<String, Object>>getList("rows[0].quantities").stream()
                        .map(quantity ->
                                quantity.get("dimension") + " " + quantity.get("value") + " " + quantity.get("lines"))
                        .toList());
    }

    @Test
    void a_seizure_of_several_commodities_that_are_asked_for_counts_once() {
        assertEquals(
                List.of("QA 2017-Q1 null 1", "QA 2017-Q2 null 2"),
                rows("country=QA&by=quarter&commodity=NAR-HEROIN&commodity=NAR-OPIUM"));
        assertEquals(List.of("QA 2017-Q2 null 2"), rows("country=QA&by=quarter&commodity=NAR-OPIUM"));
        assertEquals(
                List.of("QA 2017-Q2 null 3"), rows("country=QA&by=quarter&commodity=NAR-OPIUM&commodity=PSY-DIAZEPAM"));
    }

    @Test
    void quarters_and_commodities_narrow_the_answer() {
        assertEquals(List.of("QA 2017-Q1 NAR-HEROIN 1"), rows(BOTH + "&to=2017-Q1"));
        assertEquals(List.of("QB 2017-Q4 NAR-HEROIN 1"), rows(BOTH + "&from=2017-Q3"));
        assertEquals(List.of("QA 2017-Q2 NAR-OPIUM 2"), rows(BOTH + "&from=2017-Q2&to=2017-Q2&commodity=NAR-OPIUM"));
        assertEquals(List.of(), rows("country=QC"));
    }

    @Test
    void an_answer_has_the_shape_that_the_api_description_gives() throws Exception {
        SeizureTopic.deliver(ASeizure.in("QD")
                .of("PSY-LORAZEPAM", ASeizure.count("7500", "VIAL"), ASeizure.mass("0.0750", Basis.PURE)));

        String answer = Suite.as("analyst").get(Suite.TOTALS + "?country=QD").asString();

        TotalsView view = json.readValue(answer, TotalsView.class);
        assertEquals(1, view.rows().size());
        assertEquals("""
                [{"country":"QD","quarter":"2017-Q3","commodity":"PSY-LORAZEPAM",\
                "commodityName":"Name of PSY-LORAZEPAM","seizures":1,"quantities":[\
                {"dimension":"COUNT","unit":"H87","article":"VIAL","basis":"UNKNOWN","value":7500,"lines":1},\
                {"dimension":"MASS","unit":"KGM","basis":"PURE","value":0.075,"lines":1}],\
                "massEquivalent":{"kg":null,"estimatedShare":null,"factors":[]}}]""", json.readTree(answer).get("rows").toString());
    }

    @Test
    void an_answer_says_when_it_was_given_and_how_new_it_is() {
        // Given: an event that was recorded an hour and a half ago and comes only now
        Duration late = Duration.ofMinutes(90);
        Suite.execute("delete from freshness");
        Instant recorded = Instant.now().minus(late).truncatedTo(ChronoUnit.MICROS);
        // When
        SeizureTopic.publish(List.of(
                SeizureTopic.event(ASeizure.in("QE").of("NAR-HEROIN", "1").recordedAt(recorded))));
        await().until(() -> Suite.count("select count(*) from freshness") == 1);
        // Then
        JsonPath totals = Suite.totals("country=QE");
        assertTrue(Instant.parse(totals.getString("asOf")).isAfter(recorded.plus(late)));
        assertEquals(recorded, Instant.parse(totals.getString("freshness.lastEventAt")));
        long lag = totals.getLong("freshness.lagMillis");
        assertTrue(lag >= late.toMillis() && lag < late.plusMinutes(1).toMillis(), "lag " + lag);
    }

    @Test
    void an_event_from_a_clock_that_is_ahead_has_no_lag() {
        Instant recorded = Instant.parse("2999-01-01T00:00:00.123456Z");
        SeizureTopic.deliver(ASeizure.in("QO").of("NAR-HEROIN", "1").recordedAt(recorded));
        JsonPath totals = Suite.totals("country=QO");
        assertEquals(recorded, Instant.parse(totals.getString("freshness.lastEventAt")));
        assertEquals(0, totals.getLong("freshness.lagMillis"));
    }

    @Test
    void slices_join_into_the_whole_answer_without_gap_or_repetition() {
        for (String by : List.of("by=commodity", "by=country,quarter")) {
            List<String> whole = rows(BOTH + "&" + by);
            assertEquals(whole, followed(BOTH + "&limit=2&" + by));
            assertEquals(whole, followed(BOTH + "&limit=1&" + by));
        }
    }

    @Test
    void the_last_slice_has_no_next() {
        Suite.as("analyst")
                .get(Suite.TOTALS + "?" + BOTH + "&limit=5")
                .then()
                .body("rows.size()", is(5))
                .body("next", nullValue())
                .header("Link", nullValue());
        Suite.as("analyst")
                .get(Suite.TOTALS + "?" + BOTH + "&limit=4")
                .then()
                .body("next", notNullValue())
                .header("Link", notNullValue());
    }

    @Test
    void the_link_to_the_next_slice_can_be_followed() {
        String link =
                Suite.as("analyst").get(Suite.TOTALS + "?" + BOTH + "&limit=4").header("Link");

        Suite.as("analyst")
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("rows.country", equalTo(List.of("QB")));
    }

    @Test
    void an_unchanged_answer_is_not_sent_again() {
        String tag = Suite.as("analyst").get(Suite.TOTALS + "?" + BOTH).header("ETag");

        Suite.as("analyst")
                .header("If-None-Match", tag)
                .get(Suite.TOTALS + "?" + BOTH)
                .then()
                .statusCode(304)
                .header("Vary", "Accept")
                .header("ETag", tag);
        Suite.as("analyst")
                .header("If-None-Match", tag)
                .get(Suite.TOTALS + "?" + BOTH + "&from=2017-Q2")
                .then()
                .statusCode(200);
    }

    @Test
    void a_changed_answer_has_another_tag() {
        SeizureTopic.deliver(ASeizure.in("QF").of("NAR-HEROIN", "1"));
        String tag = Suite.as("analyst").get(Suite.TOTALS + "?country=QF").header("ETag");
        SeizureTopic.deliver(ASeizure.in("QF").of("NAR-HEROIN", "1"));

        Suite.as("analyst")
                .header("If-None-Match", tag)
                .get(Suite.TOTALS + "?country=QF")
                .then()
                .statusCode(200)
                .body("rows[0].seizures", is(2));
    }

    @Test
    void a_slice_behind_which_rows_come_to_follow_has_another_tag_in_every_form() {
        for (String question : List.of("?country=QH&limit=1", "?country=QI&limit=1&format=csv")) {
            String country = question.substring(9, 11);
            SeizureTopic.deliver(ASeizure.in(country).of("NAR-HEROIN", "1"));
            String tag = Suite.as("analyst").get(Suite.TOTALS + question).header("ETag");
            SeizureTopic.deliver(ASeizure.in(country).of("NAR-OPIUM", "1"));

            String newTag = Suite.as("analyst")
                    .header("If-None-Match", tag)
                    .get(Suite.TOTALS + question)
                    .then()
                    .statusCode(200)
                    .header("Link", containsString("cursor="))
                    .extract()
                    .header("ETag");
            Suite.as("analyst")
                    .header("If-None-Match", newTag)
                    .get(Suite.TOTALS + question)
                    .then()
                    .statusCode(304)
                    .header("Link", containsString("cursor="));
        }
    }

    @Test
    void json_and_csv_of_one_answer_have_different_tags() {
        String one = Suite.as("analyst").get(Suite.TOTALS + "?" + BOTH).header("ETag");
        String other = Suite.as("analyst")
                .get(Suite.TOTALS + "?" + BOTH + "&format=csv")
                .header("ETag");

        assertTrue(one.startsWith("\"") && other.startsWith("\""), one);
        assertTrue(!one.equals(other));
    }

    @Test
    void an_answer_that_does_not_fit_into_memory_at_once_is_sent_whole() {
        int seizures = 3_000;
        SeizureTopic.deliver(Stream.iterate(0, number -> number + 1)
                .limit(seizures)
                .map(number -> SeizureTopic.event(ASeizure.in("QG").of("TST-C" + number, "1")))
                .toList());

        assertEquals(seizures, Suite.totals("country=QG").getList("rows").size());
        assertEquals(seizures, Suite.lines("country=QG").length);
        assertArrayEquals(
                new String[] {"QG,2017-Q3,,,3000,MASS,KGM,,GROSS,3000,3000"}, Suite.lines("country=QG&by=quarter"));
    }

    @Test
    void the_form_is_json_unless_asked_for_otherwise() {
        form("*/*", "").contentType(ContentType.JSON);
        form("text/html, */*;q=0.1", "").contentType(ContentType.JSON);
        form("text/csv;q=0.1, application/json", "").contentType(ContentType.JSON);
        form("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "").contentType(ContentType.JSON);
        form("text/csv", "").contentType("text/csv;charset=UTF-8");
        form("*/*", "&format=csv").contentType("text/csv;charset=UTF-8");
        form("application/json", "&format=csv").contentType("text/csv;charset=UTF-8");
        form("text/html", "&format=json").contentType(ContentType.JSON);
    }

    private static ValidatableResponse form(String accept, String format) {
        return Suite.as("analyst")
                .accept(accept)
                .get(Suite.TOTALS + "?" + BOTH + format)
                .then()
                .statusCode(200)
                .header("Vary", "Accept");
    }

    private static List<String> rows(String query) {
        return rows(Suite.totals(query));
    }

    private static List<String> rows(JsonPath totals) {
        return totals.<Map<String, Object>>getList("rows").stream()
                .map(row -> row.get("country") + " " + row.get("quarter") + " " + row.get("commodity") + " "
                        + row.get("seizures"))
                .toList();
    }

    private static List<String> followed(String query) {
        JsonPath slice = Suite.totals(query);
        List<String> rows = new ArrayList<>(rows(slice));
        while (slice.get("next") != null) {
            slice = Suite.totals(query + "&cursor=" + slice.getString("next"));
            rows.addAll(rows(slice));
        }
        return rows;
    }
}
