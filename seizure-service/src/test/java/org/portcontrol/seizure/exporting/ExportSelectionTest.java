package org.portcontrol.seizure.exporting;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class ExportSelectionTest {

    private static String row(String country, String city) {
        return "2012-04-01," + country + ",,,,Heroin,3,Gram," + city + ",,,,,";
    }

    private static List<String> cities(String... parameters) {
        return Exports.lines("operator", parameters).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[8])
                .toList();
    }

    @Test
    void a_caller_is_given_the_own_unit_or_country_or_all() {
        Suite.report("officer.aktau", Reports.mercury().replace("2017-07-14", "2007-09-14"))
                .then()
                .statusCode(201);
        for (String user : List.of("officer.aktau", "supervisor.aktau", "focal.kz", "operator")) {
            assertEquals(2, ofTheDay(user).size(), user);
        }
        for (String user : List.of("officer.panj", "focal.tj")) {
            assertEquals(List.of(Exports.IDS), ofTheDay(user), user);
        }
    }

    private static List<String> ofTheDay(String user) {
        return Exports.lines(user, "country", "KZ", "seizedFrom", "2007-09-14", "seizedTo", "2007-09-14");
    }

    @Test
    void an_export_is_narrowed_by_the_filters_of_the_list() {
        String first = Exports.imported(List.of(Exports.IDS, row("Fiji", "Suva")));
        String second = Exports.imported(List.of(Exports.IDS, row("Fiji", "Nadi"), row("Tonga", "Pangai")));
        assertEquals(List.of("Suva", "Nadi"), cities("country", "FJ", "seizedFrom", "2012-04-01"));
        assertEquals(List.of("Suva"), cities("import", first));
        assertEquals(List.of("Nadi"), cities("import", second, "country", "FJ"));
        assertEquals(List.of("Pangai"), cities("text", "pangai"));
        assertEquals(List.of(), cities("import", second, "category", "WASTE"));
        assertEquals(List.of(), cities("import", UUID.randomUUID().toString()));
    }

    @Test
    void a_list_is_narrowed_to_an_import_too() {
        String importId = Exports.imported(List.of(Exports.IDS, row("Samoa", "Apia"), row("Samoa", "Leulumoega")));
        Exports.imported(List.of(Exports.IDS, row("Samoa", "Salelologa")));
        Exports.asked("operator", "import", importId)
                .get("/api/v1/seizures")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.provenance.importId", equalTo(List.of(importId, importId)));
        Exports.asked("officer.aktau", "import", importId)
                .get("/api/v1/seizures")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void voided_records_are_left_out_unless_they_are_asked_for() {
        // Given
        String importId = Exports.imported(List.of(Exports.IDS, row("Vanuatu", "Luganville")));
        assertEquals(List.of("Luganville"), cities("country", "VU"));
        // When
        Exports.undo(importId);
        // Then
        assertEquals(List.of(), cities("country", "VU"));
        assertEquals(List.of(), cities("import", importId));
        assertEquals(List.of("Luganville"), cities("country", "VU", "status", "VOIDED"));
        assertEquals(List.of("Luganville"), cities("import", importId, "status", "VOIDED"));
        assertEquals(List.of(), cities("import", UUID.randomUUID().toString(), "status", "VOIDED"));
    }

    static Stream<List<String>> malformed() {
        return Stream.of(
                List.of("profile", "xml", "It must be one of ids, suite."),
                List.of("import", "last", "It must be an id such as 0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71."),
                List.of("status", "GONE", "It must be one of REPORTED, VERIFIED, VOIDED."),
                List.of("seizedTo", "today", "It must be a calendar date, yyyy-mm-dd."));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_parameter_that_cannot_be_read_is_refused(List<String> parameter) {
        Exports.ask("operator", parameter.get(0), parameter.get(1))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/malformed-parameter"))
                .body("violations[0].parameter", equalTo(parameter.get(0)))
                .body("violations[0].detail", equalTo(parameter.get(2)));
    }

    @Test
    void a_list_refuses_what_is_no_import() {
        Exports.asked("operator", "import", "last")
                .get("/api/v1/seizures")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("import"));
    }
}
