package org.portcontrol.seizure.catalogue;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.vocabulary.CommodityNames;

/** Reports, imports and phones know the site's own commodities, at whatever instance they were added. */
@QuarkusTest
@ExtendWith(Places.class)
class OwnCommoditiesInUseTest {

    @Inject
    CommodityNames names;

    private static String version() {
        return Suite.as("analyst")
                .queryParam("limit", 1)
                .get("/api/v1/commodities")
                .path("version");
    }

    private static String reportOf(String code) {
        return Reports.ofLine("{\"commodity\": \"%s\", \"quantity\": 2, \"unit\": \"KGM\"}".formatted(code));
    }

    /** The same report from a phone that holds that version of the catalogue. */
    private static String heldBy(String version, String report) {
        return report.replaceFirst(
                "\\{", "{\"submission\": {\"channel\": \"MOBILE\", \"catalogueVersion\": \"" + version + "\"}, ");
    }

    @Test
    void a_site_adds_a_commodity_and_the_next_report_names_it() {
        // Given
        String before = version();
        String name = OwnCommodities.newName();
        // When
        OwnCommodities.register(
                        "registrar",
                        OwnCommodities.body(
                                name, ", \"cas\": \"54-11-5\", \"hsCode\": \"240399\", \"unitMassGrams\": 1.50"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/commodities/LOC-" + name))
                .header("ETag", "\"1\"")
                .body("code", equalTo("LOC-" + name))
                .body("name", equalTo("Mixture " + name))
                .body("names.ru", equalTo("Смесь " + name))
                .body("dimensions", equalTo(List.of("MASS", "COUNT")))
                .body("changedIn", containsString("2026-11-25."));
        // Then
        assertTrue(ListVersion.read(version())
                        .orElseThrow()
                        .compareTo(ListVersion.read(before).orElseThrow())
                > 0);
        Suite.as("officer.aktau")
                .queryParam("since", before)
                .get("/api/v1/commodities")
                .then()
                .body("since", equalTo(before))
                .body("items.code", hasItem("LOC-" + name))
                .body("items.code", not(hasItem("TOX-MERCURY")));
        Suite.as("officer.aktau")
                .queryParam("text", "смесь " + name)
                .get("/api/v1/commodities")
                .then()
                .body("items[0].code", equalTo("LOC-" + name));
        Suite.report("officer.aktau", reportOf("LOC-" + name))
                .then()
                .statusCode(201)
                .body("items[0].commodityName", equalTo("Mixture " + name))
                .body("items[0].category", equalTo("TOBACCO"));
    }

    /** The complaint of a DHIS2 country: codes of option sets changed, and devices stopped syncing. */
    @Test
    void a_retired_code_stays_in_the_catalogue_and_is_told_to_phones_that_hold_an_older_version() {
        // Given
        String code = OwnCommodities.registered();
        String held = version();
        // When
        OwnCommodities.close(
                        "registrar",
                        code,
                        "\"1\"",
                        "{\"on\": \"2017-07-13\", \"reason\": \"Shipped now\", \"replacedBy\": \"TOB-SMOKELESS\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("validTo", equalTo("2017-07-13"))
                .body("replacedBy", equalTo("TOB-SMOKELESS"));
        // Then
        Suite.as("officer.aktau")
                .queryParam("since", held)
                .get("/api/v1/commodities")
                .then()
                .body("items.find { it.code == '%s' }.validTo".formatted(code), equalTo("2017-07-13"));
        Suite.as("officer.aktau")
                .queryParam("onDay", "2017-07-14")
                .queryParam("text", code)
                .get("/api/v1/commodities")
                .then()
                .body("items.code", not(hasItem(code)));
        Suite.report("officer.aktau", reportOf(code))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/retired-commodity"))
                .body("violations[0].pointer", equalTo("/items/0/commodity"))
                .body("violations[0].detail", containsString("2017-07-13"))
                .body("violations[0].allowed", equalTo(List.of("TOB-SMOKELESS")));
        Suite.report("officer.aktau", heldBy(version(), reportOf(code))).then().statusCode(422);
        Suite.report("officer.aktau", heldBy(held, reportOf(code))).then().statusCode(201);
        OwnCommodities.close("registrar", code, "\"2\"", "{\"on\": \"2017-07-15\", \"reason\": \"again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/closed"));
    }

    /** What another instance commits, this one finds in the table. */
    private static void addedElsewhere(String name) throws SQLException {
        try (Connection elsewhere = Suite.connect();
                var statement = elsewhere.createStatement()) {
            elsewhere.setAutoCommit(false);
            statement.execute("lock table site_commodity in share row exclusive mode");
            statement.execute("""
                    insert into site_commodity (number, release, code, revision, change, definition, recorded_at, recorded_by)
                    select coalesce(max(number), 0) + 1, '2026-11-25', 'LOC-%s', 1, 'REGISTERED',
                           '{"names": {"en": "Mixture %s"}, "aliases": [], "category": "TOBACCO",
                             "defaultDimension": "MASS", "dimensions": ["MASS", "COUNT"], "field": "of a later release"}',
                           now(), 'registrar' from site_commodity""".formatted(name, name));
            elsewhere.commit();
        }
    }

    @Test
    void what_another_instance_took_on_is_known_here_within_seconds() throws SQLException {
        String name = OwnCommodities.newName();
        addedElsewhere(name);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> Suite.as("officer.aktau")
                        .get(OwnCommodities.COLLECTION + "/LOC-" + name)
                        .then()
                        .statusCode(200));
    }

    @Test
    void a_report_may_name_it_before_that() throws SQLException {
        String name = OwnCommodities.newName();
        addedElsewhere(name);
        Suite.report("officer.aktau", reportOf("LOC-" + name)).then().statusCode(201);
    }

    @Test
    void a_commodity_cannot_be_used_before_its_first_day_nor_measured_as_it_cannot_be() {
        String name = OwnCommodities.newName();
        OwnCommodities.register("registrar", OwnCommodities.body(name, ", \"validFrom\": \"2017-07-15\""))
                .then()
                .statusCode(201);
        Suite.report("officer.aktau", reportOf("LOC-" + name))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/commodity-not-yet-valid"));
        Suite.report("officer.aktau", reportOf(OwnCommodities.registered()).replace("KGM", "LTR"))
                .then()
                .statusCode(422)
                .body("type", equalTo("https://portcontrol.org/problems/dimension-not-applicable"));
    }

    /** The catalogue is in memory: only the follower looks into the table, every two seconds. */
    @Test
    void reports_ask_the_database_nothing_about_commodities() {
        String code = OwnCommodities.registered();
        long reports = 30;
        long before = looks();
        long begun = System.nanoTime();
        for (int i = 0; i < reports; i++) {
            Suite.report("officer.aktau", reportOf(code)).then().statusCode(201);
        }
        long follower = Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 2 + 2;
        assertTrue(looks() - before <= Math.min(follower, reports - 1));
    }

    private static long looks() {
        return Suite.count("select coalesce(sum(calls), 0) from pg_stat_statements"
                + " where query ilike '%from site_commodity%' and query not ilike '%pg_%'");
    }

    @Test
    void an_import_knows_it_by_its_names() {
        String name = OwnCommodities.newName();
        OwnCommodities.register("registrar", OwnCommodities.body(name)).then().statusCode(201);
        assertEquals(
                "LOC-" + name,
                names.find("alias of " + name).orElseThrow().commodity().code());
        assertEquals(
                "LOC-" + name,
                names.find("СМЕСЬ-" + name).orElseThrow().commodity().code());
    }

    @Test
    void a_phone_that_synced_with_another_instance_is_never_sent_back() throws SQLException {
        String name = OwnCommodities.newName();
        addedElsewhere(name);
        String ahead = "2026-11-25." + Suite.count("select max(number) from site_commodity");
        Suite.as("officer.aktau")
                .queryParam("since", ahead)
                .get(OwnCommodities.COLLECTION)
                .then()
                .body("since", equalTo(ahead))
                .body("version", equalTo(ahead));
    }
}
