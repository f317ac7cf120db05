package org.portcontrol.registry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.registry.places.LoadKnownPlaces;

@QuarkusTest
class KnownPlacesTest {

    @Inject
    LoadKnownPlaces loadKnownPlaces;

    @Inject
    EntityManager database;

    @Test
    void all_forty_two_checkpoints_and_twenty_units_are_there_after_the_start() {
        assertEquals(42, known(Section.CHECKPOINT).size());
        assertEquals(20, known(Section.UNIT).size());
        assertThat(known(Section.COUNTRY), contains("AF", "AZ", "KG", "KZ", "TJ", "TM", "TR", "UZ"));
    }

    @Test
    void paging_walks_all_of_them_in_order_without_gap_or_repetition() {
        List<String> walked = walk("checkpoints", 5);

        assertEquals(walked.stream().sorted().distinct().toList(), walked);
        assertThat(walked, hasItems(known(Section.CHECKPOINT).toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({"KZ-AKTAU-PCU, KZ-AKTAU-MORPORT", "TJ-NIZHNIY-PANJ-PCU, TJ-NIZHNIY-PANJ"})
    void the_units_of_july_2017_were_at_work_then(String unit, String checkpoint) {
        RegistryApi.get("units", unit)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("since", nullValue())
                .body("checkpoints", hasSize(1))
                .body("checkpoints[0].checkpoint", equalTo(checkpoint))
                .body("checkpoints[0].from", nullValue())
                .body("note", containsString("Existed by 2017-07"));
        RegistryApi.get("checkpoints", checkpoint)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("since", nullValue());
    }

    @Test
    void what_is_not_sure_says_so() {
        RegistryApi.get("units", "AF-KABUL-PCU")
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("note", containsString("Last known 2011; current status unknown."));
        RegistryApi.get("units", "KZ-ALTYNKOL-PCU").then().body("since", equalTo("2018-11-30"));
        RegistryApi.get("units", "UZ-AYRITOM-PCU")
                .then()
                .body("note", containsString("Also covers Termez River Port and Termez Cargo Center."));
        RegistryApi.get("checkpoints", "UZ-ALAT")
                .then()
                .body("unlocode", nullValue())
                .body(
                        "note",
                        allOf(
                                containsString("Position: approximate; verify before use."),
                                containsString("Source: https://unodc.org/")));
    }

    @Test
    void every_unit_serves_a_checkpoint_of_its_country() {
        for (String code : known(Section.UNIT)) {
            JsonPath unit = RegistryApi.get("units", code).jsonPath();
            String checkpoint = unit.getString("checkpoints[0].checkpoint");
            assertEquals(
                    unit.getString("country"),
                    RegistryApi.get("checkpoints", checkpoint).path("country"),
                    code);
        }
    }

    @Test
    void known_places_are_published_and_have_a_history() {
        RegistryApi.history("units", "UZ-ALAT-PCU")
                .then()
                .body("items.recordedBy", contains("known-places"))
                .body("items.change", contains("REGISTERED"));
        assertEquals(
                "org.portcontrol.unit.registered.v1",
                Topics.awaitEvents("units.v1", "UZ-ALAT-PCU", 1).get(0).type());
        assertEquals(
                "org.portcontrol.checkpoint.registered.v1",
                Topics.awaitEvents("checkpoints.v1", "UZ-ALAT", 1).get(0).type());
    }

    @Test
    void a_restart_adds_nothing_and_overwrites_nothing() {
        Body changed = Body.aCheckpoint()
                .with("code", "KG-OSH-DRYPORT")
                .with("country", "KG")
                .with("names", Map.of("en", "Osh, as the registrar calls it"));
        RegistryApi.change("checkpoints", 1, changed);

        int added = loadKnownPlaces.handle();

        assertEquals(0, added);
        RegistryApi.get("checkpoints", "KG-OSH-DRYPORT")
                .then()
                .body("revision", equalTo(2))
                .body("names.en", equalTo("Osh, as the registrar calls it"));
    }

    /** Codes of what the known places brought; other tests bring their own. */
    private List<String> known(Section section) {
        return database.createQuery(
                        "select code from Revision where section = :section and recordedBy = 'known-places'"
                                + " order by code",
                        String.class)
                .setParameter("section", section)
                .getResultList();
    }

    private static List<String> walk(String collection, int limit) {
        List<String> walked = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit));
        do {
            JsonPath slice = RegistryApi.list(collection, parameters).jsonPath();
            walked.addAll(slice.getList("items.code"));
            parameters.put("cursor", slice.getString("next"));
        } while (parameters.get("cursor") != null);
        return walked;
    }
}
