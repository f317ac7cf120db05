package org.portcontrol.seizure.duplicates;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** Two reports of one case: suspected by the machine, decided by a person. */
@QuarkusTest
@ExtendWith(Places.class)
class DuplicatesTest {

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** Each test has days of its own, long before those of other tests. */
    private final LocalDate day = LocalDate.of(1901, 1, 1).plusDays(10L * TESTS.incrementAndGet());

    private static String report(LocalDate day, String line, String more) {
        return """
                {"unit": "KZ-AKTAU-PCU", "checkpoint": "KZ-AKTAU-MORPORT", "seizedOn": "%s", "items": [%s]%s}""".formatted(day, line, more);
    }

    private static String kilograms(String commodity, String quantity) {
        return "{\"commodity\": \"%s\", \"quantity\": %s, \"unit\": \"KGM\"}".formatted(commodity, quantity);
    }

    private String recorded(LocalDate on, String line, String more) {
        return Suite.recorded("officer.aktau", report(on, line, more));
    }

    private String mercury(String quantity) {
        return recorded(day, kilograms("TOX-MERCURY", quantity), "");
    }

    /** What the search suspects once it has looked at everything that was reported. */
    private static List<String> suspectedWith(String id) {
        String marker = Suite.recorded("officer.aktau", Reports.mercury());
        await().until(() -> Suite.count("select count(*) from duplicate_search, seizure_revision"
                        + " where seizure_id = '" + marker + "'"
                        + " and cast(split_part(position, '/', 2) as numeric) > cast(tx::text as numeric)")
                == 1);
        return open(id).stream().map(pair -> pair.get("other")).toList();
    }

    private static List<Map<String, String>> open(String id) {
        try (Connection connection = Suite.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select case first_id when '" + id + "' then second_id else first_id end as other,"
                                        + " array_to_string(reasons, ' ') as reasons from possible_duplicate"
                                        + " where decision = 'OPEN' and '" + id + "' in (first_id, second_id)")) {
            List<Map<String, String>> pairs = new ArrayList<>();
            while (row.next()) {
                pairs.add(Map.of("other", row.getString("other"), "reasons", row.getString("reasons")));
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response decide(String id, int base, String other, String decision) {
        return Suite.basedOn(base, "supervisor.aktau")
                .body("{\"other\": \"%s\", \"decision\": \"%s\"}".formatted(other, decision))
                .post("/api/v1/seizures/" + id + "/duplicate-decisions");
    }

    @Test
    void two_reports_of_one_case_are_suspected_with_the_reasons() {
        String one = mercury("20063");
        String other = mercury("20000");
        assertTrue(suspectedWith(one).contains(other));
        assertEquals("NEAR_QUANTITY SAME_CHECKPOINT SAME_DAY", open(one).get(0).get("reasons"));
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.records.id.contains('" + one + "') }.decision", contains("OPEN"))
                .body("items.findAll { it.records.id.contains('" + other + "') }.decision", contains("OPEN"))
                .body("items.records.collect { it.size() }", everyItem(equalTo(2)));
    }

    @Test
    void the_day_after_may_be_the_same_case_and_two_days_after_is_not() {
        String one = mercury("31");
        String next = recorded(day.plusDays(1), kilograms("TOX-MERCURY", "31"), "");
        String afterThat = recorded(day.plusDays(2), kilograms("TOX-MERCURY", "31"), "");
        List<String> suspected = suspectedWith(one);
        assertTrue(suspected.contains(next));
        assertTrue(!suspected.contains(afterThat));
    }

    @Test
    void nine_percent_more_is_near_and_twelve_percent_is_not() {
        String one = mercury("100");
        String near = mercury("109");
        String far = mercury("112");
        List<String> suspected = suspectedWith(one);
        assertTrue(suspected.contains(near));
        assertTrue(!suspected.contains(far));
    }

    @Test
    void vials_are_never_held_against_grams() {
        String vials = recorded(
                day,
                "{\"commodity\": \"PSY-DIAZEPAM\", \"quantity\": 75, \"unit\": \"H87\", \"article\": \"VIAL\"}",
                "");
        String grams = recorded(day, "{\"commodity\": \"PSY-DIAZEPAM\", \"quantity\": 75, \"unit\": \"GRM\"}", "");
        assertTrue(!suspectedWith(vials).contains(grams));
    }

    @Test
    void the_same_container_is_suspicious_whatever_was_in_it() {
        String container = ", \"transport\": {\"containers\": [\"CSQU3054383\"]}";
        String one = recorded(day, kilograms("TOX-MERCURY", "5"), container);
        String other = recorded(day, kilograms("NAR-HEROIN", "900"), container);
        assertTrue(suspectedWith(one).contains(other));
    }

    @Test
    void what_is_amended_away_or_voided_is_suspected_no_more() {
        String one = mercury("40");
        String amended = mercury("41");
        String voided = mercury("42");
        assertTrue(suspectedWith(one).containsAll(List.of(amended, voided)));
        // When
        Suite.amend("officer.aktau", amended, 1, "{\"items\": [" + kilograms("TOX-MERCURY", "400") + "]}")
                .then()
                .statusCode(200);
        Suite.basedOn(1, "supervisor.aktau")
                .body("{\"reason\": \"A drill.\"}")
                .post("/api/v1/seizures/" + voided + "/voiding")
                .then()
                .statusCode(200);
        // Then
        assertEquals(List.of(), suspectedWith(one));
    }

    @Test
    void the_same_case_is_voided_with_a_link_and_leaves_the_list() {
        String stays = mercury("50");
        String twin = mercury("51");
        assertTrue(suspectedWith(stays).contains(twin));
        // When
        decide(twin, 1, stays, "SAME_CASE")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("VOIDED"))
                .body("duplicateOf", equalTo(stays));
        // Then
        assertEquals(List.of(), suspectedWith(stays));
        await().until(() -> Suite.eventsOf(twin).size() == 2);
        String event = new String(Suite.eventsOf(twin).get(1).value(), StandardCharsets.UTF_8);
        assertTrue(event.contains("\"duplicateOf\":\"" + stays + "\""), event);
        decide(twin, 1, stays, "SAME_CASE").then().statusCode(200).body("revision", equalTo(2));
        Suite.as("supervisor.aktau")
                .get("/api/v1/possible-duplicates?decision=SAME_CASE&limit=200")
                .then()
                .body("items.records.id.flatten()", hasItem(twin));
    }

    @Test
    void two_cases_stay_two_cases_after_an_amendment() {
        String one = mercury("60");
        String other = mercury("61");
        assertTrue(suspectedWith(one).contains(other));
        // When
        decide(one, 1, other, "NOT_THE_SAME").then().statusCode(204);
        Suite.amend("officer.aktau", other, 1, "{\"authority\": \"Customs\"}")
                .then()
                .statusCode(200);
        // Then
        assertEquals(List.of(), suspectedWith(one));
        Suite.as("officer.aktau").get("/api/v1/seizures/" + one).then().body("revision", equalTo(1));
    }

    @Test
    void refuses_decisions_about_nothing_about_itself_and_about_what_the_caller_cannot_see() {
        String one = mercury("70");
        String foreign = Suite.recorded(
                "officer.panj", Reports.diazepam(UUID.randomUUID().toString()));
        for (String other : List.of(one, UUID.randomUUID().toString(), foreign)) {
            decide(one, 1, other, "SAME_CASE")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("https://portcontrol.org/problems/unknown-record"))
                    .body("violations.pointer", contains("/other"));
        }
        decide(foreign, 1, one, "NOT_THE_SAME").then().statusCode(404);
        decide(one, 1, mercury("71"), "PERHAPS")
                .then()
                .statusCode(422)
                .body("violations[0].allowed", equalTo(List.of("SAME_CASE", "NOT_THE_SAME")));
        Suite.as("supervisor.aktau")
                .body("{\"other\": \"%s\", \"decision\": \"SAME_CASE\"}".formatted(mercury("72")))
                .post("/api/v1/seizures/" + one + "/duplicate-decisions")
                .then()
                .statusCode(428);
    }

    @Test
    void a_row_of_a_national_workbook_is_suspected_whichever_comes_first() {
        String before = recorded(day, kilograms("NAR-HEROIN", "12"), "");
        String job = Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,ISO3,Drug,Quantity,Unit,City\n" + day
                        + ",Kazakhstan,KAZ,Heroin,12.5,kg,Aktau\n")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> Suite.as("focal.kz")
                .get("/api/v1/imports/" + job)
                .path("status")
                .equals("COMPLETED"));
        String after = recorded(day, kilograms("NAR-HEROIN", "12.2"), "");
        suspectedWith(before);
        String row = Suite.as("focal.kz").get("/api/v1/seizures?import=" + job).path("items[0].id");
        assertTrue(suspectedWith(row).containsAll(List.of(before, after)));
        // Nobody sees a pair of which one record is not his unit's.
        String all = "/api/v1/possible-duplicates?limit=200";
        assertTrue(Suite.as("focal.kz")
                .get(all)
                .jsonPath()
                .getList("items.records.id.flatten()")
                .contains(row));
        assertTrue(!Suite.as("supervisor.aktau")
                .get(all)
                .jsonPath()
                .getList("items.records.id.flatten()")
                .contains(row));
    }

    @Test
    void reports_of_the_same_moment_are_all_suspected() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(10);
        List<Callable<String>> reports = IntStream.range(0, 10)
                .<Callable<String>>mapToObj(i -> () -> mercury("8" + i))
                .toList();
        List<String> ids = officers.invokeAll(reports).stream()
                .map(answer -> {
                    try {
                        return answer.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        officers.shutdown();
        // 80 and 89 differ by a little more than ten percent; all others are near each other.
        for (String id : ids) {
            assertTrue(suspectedWith(id).size() >= 8, id);
        }
    }

    @Test
    void of_very_many_records_that_may_be_its_case_the_twenty_most_alike_are_suspected() {
        // Given two records less alike than twenty others, and a search that has seen them all
        String quantity = kilograms("TOX-MERCURY", "950");
        List<String> best = IntStream.range(0, 20)
                .mapToObj(i -> recorded(day, quantity, ""))
                .toList();
        IntStream.range(0, 2).forEach(i -> recorded(day.plusDays(1), quantity, ""));
        suspectedWith(best.get(0));
        // Then
        assertEquals(Set.copyOf(best), Set.copyOf(suspectedWith(recorded(day, quantity, ""))));
    }

    @Test
    void a_list_of_decisions_goes_on_behind_its_cursor() {
        for (int i = 0; i < 3; i++) {
            decide(mercury("9" + i), 1, mercury("9" + i + "00"), "NOT_THE_SAME")
                    .then()
                    .statusCode(204);
        }
        String list = "/api/v1/possible-duplicates?decision=NOT_THE_SAME&limit=1";
        Response first = Suite.as("supervisor.aktau").get(list);
        Response second = Suite.as("supervisor.aktau").get(list + "&cursor=" + first.path("next"));
        assertTrue(!first.path("items[0].records.id").equals(second.path("items[0].records.id")));
        for (String wrong : List.of(
                list + "&cursor=x",
                "/api/v1/possible-duplicates?decision=MAYBE",
                "/api/v1/possible-duplicates?cursor=" + first.path("next"))) {
            assertEquals(400, Suite.as("supervisor.aktau").get(wrong).statusCode(), wrong);
        }
    }
}
