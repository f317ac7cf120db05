package org.portcontrol.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portcontrol.registry.Body.aCountry;
import static org.portcontrol.registry.Body.assignment;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportingTest {

    @Test
    void checkpoints_come_as_a_table_with_a_column_per_language() {
        RegistryApi.register("countries", aCountry("NO"));
        Body oslo = Body.aCheckpointIn("NO")
                .with("names", Map.of("en", "Oslo, harbour", "nb", "Oslo havn"))
                .with("aliases", List.of("=Oslo", "Kristiania"))
                .with("unlocode", "NOOSL")
                .with("position", Map.of("latitude", 59.90, "longitude", -0.5))
                .with("since", "2001-02-03")
                .with("note", "-closed on Sundays");
        RegistryApi.register("checkpoints", oslo);
        Body other = Body.aCheckpointIn("NO").with("names", Map.of("en", "Bergen", "ru", "Берген"));
        RegistryApi.register("checkpoints", other);

        Response table = RegistryApi.export("checkpoints", Map.of("country", "NO"));

        table.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"checkpoints.csv\"");
        assertEquals(
                List.of(
                        "\ufeffcode,country,type,name_en,name_nb,name_ru,aliases,unlocode,latitude,longitude,status,since,"
                                + "until,note,revision",
                        oslo.code() + ",NO,ROAD,\"Oslo, harbour\",Oslo havn,,'=Oslo; Kristiania,NOOSL,59.9,-0.5,ACTIVE,"
                                + "2001-02-03,,'-closed on Sundays,1",
                        other.code() + ",NO,ROAD,Bergen,,Берген,,,,,ACTIVE,,,,1"),
                lines(table));
    }

    @Test
    void units_come_as_a_table_with_what_they_serve() {
        RegistryApi.register("countries", aCountry("DK"));
        Body first = Body.aCheckpointIn("DK");
        Body second = Body.aCheckpointIn("DK");
        RegistryApi.register("checkpoints", first);
        RegistryApi.register("checkpoints", second);
        Body unit = Body.aUnitIn("DK")
                .with("names", Map.of("en", "Copenhagen"))
                .with(
                        "checkpoints",
                        List.of(
                                assignment(first.code(), null, "2019-12-31"),
                                assignment(second.code(), "2020-01-01", null),
                                assignment(first.code(), "2021-01-01", null)));
        RegistryApi.register("units", unit);
        Body plain = Body.aUnitIn("DK").with("names", Map.of("en", "Aarhus")).serving(first.code(), second.code());
        RegistryApi.register("units", plain);

        Response table = RegistryApi.export("units", Map.of("country", "DK"));

        assertEquals(
                List.of(
                        "\ufeffcode,country,kind,name_en,aliases,status,since,until,checkpoints,note,revision",
                        "%s,DK,PCU,Copenhagen,,ACTIVE,,,%s ../2019-12-31; %s 2020-01-01/..; %s 2021-01-01/..,,1"
                                .formatted(unit.code(), first.code(), second.code(), first.code()),
                        "%s,DK,PCU,Aarhus,,ACTIVE,,,%s; %s,,1".formatted(plain.code(), first.code(), second.code())),
                lines(table));
    }

    @Test
    void checkpoints_come_as_a_map_longitude_first() {
        Response map =
                RegistryApi.export("checkpoints", Map.of("format", "geojson", "country", "KZ", "type", "SEAPORT"));

        map.then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features.type.unique()", contains("Feature"))
                .rootPath("features.find { it.id == 'KZ-AKTAU-MORPORT' }")
                .body("geometry.type", equalTo("Point"))
                .body("geometry.coordinates", contains(51.15f, 43.65f))
                .body("properties.code", equalTo("KZ-AKTAU-MORPORT"))
                .body("properties.unlocode", equalTo("KZAAU"));
        RegistryApi.export("checkpoints", Map.of("format", "geojson", "country", "UZ", "text", "YALLAMA"))
                .then()
                .body("features", hasSize(1))
                .body("features[0].geometry", nullValue());
    }

    @Test
    void units_stand_where_the_checkpoints_are_that_they_serve_today() {
        RegistryApi.register("countries", aCountry("EG"));
        Body before = Body.aCheckpointIn("EG").with("position", Map.of("latitude", 1, "longitude", 2));
        Body now = Body.aCheckpointIn("EG").with("position", Map.of("latitude", 3, "longitude", 4));
        Body also = Body.aCheckpointIn("EG").with("position", Map.of("latitude", 5, "longitude", 6));
        List.of(before, now, also).forEach(checkpoint -> RegistryApi.register("checkpoints", checkpoint));
        RegistryApi.register(
                "units",
                Body.aUnitIn("EG")
                        .with(
                                "checkpoints",
                                List.of(
                                        assignment(before.code(), null, "2019-12-31"),
                                        assignment(now.code(), "2020-01-01", null),
                                        assignment(also.code(), null, null))));

        RegistryApi.export("units", Map.of("format", "geojson", "country", "EG"))
                .then()
                .body("features", hasSize(1))
                .body("features[0].geometry.type", equalTo("MultiPoint"))
                .body("features[0].geometry.coordinates", contains(contains(4, 3), contains(6, 5)))
                .body("features[0].properties.kind", equalTo("PCU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "checkpoints"})
    void a_list_is_a_table_unless_asked_for_otherwise(String collection) {
        form(collection, "*/*", Map.of()).contentType("text/csv;charset=UTF-8");
        form(collection, "text/html,application/xml;q=0.9,*/*;q=0.8", Map.of()).contentType("text/csv;charset=UTF-8");
        form(collection, "application/geo+json;q=0.1, text/csv", Map.of()).contentType("text/csv;charset=UTF-8");
        form(collection, "application/geo+json", Map.of()).contentType("application/geo+json");
        form(collection, "text/csv", Map.of("format", "geojson")).contentType("application/geo+json");
        form(collection, "text/html", Map.of("format", "csv")).contentType("text/csv;charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "checkpoints"})
    void refuses_a_form_that_does_not_exist(String collection) {
        RegistryApi.export(collection, Map.of("format", "xlsx"))
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("format"))
                .body("violations[0].allowed", contains("csv", "geojson"));
        RegistryApi.as("analyst")
                .accept("application/json")
                .get("/api/v1/" + collection + "/export")
                .then()
                .statusCode(406)
                .body("violations.header", contains("Accept"))
                .body("violations[0].allowed", contains("text/csv", "application/geo+json"));
    }

    private static ValidatableResponse form(String collection, String accept, Map<String, ?> parameters) {
        return RegistryApi.as("analyst")
                .accept(accept)
                .queryParams(parameters)
                .get("/api/v1/" + collection + "/export")
                .then()
                .statusCode(200)
                .header("Vary", "Accept");
    }

    @Test
    void all_known_places_are_in_the_table() {
        assertTrue(lines(RegistryApi.export("checkpoints", Map.of())).size() > 42);
    }

    private static List<String> lines(Response table) {
        return new String(table.asByteArray(), StandardCharsets.UTF_8).lines().toList();
    }
}
