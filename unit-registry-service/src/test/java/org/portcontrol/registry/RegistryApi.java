package org.portcontrol.registry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.portcontrol.deploy.embedded.Tokens;

/** The registry as its users speak to it. */
final class RegistryApi {

    private RegistryApi() {}

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    static Response register(String collection, Body body) {
        return as("registrar").body(body.json()).post("/api/v1/" + collection);
    }

    static Response change(String collection, int base, Body body) {
        return as("registrar")
                .header("If-Match", "\"" + base + "\"")
                .body(body.json())
                .put("/api/v1/" + collection + "/" + body.code());
    }

    static Response close(String collection, String code, int base, String on) {
        return as("registrar")
                .header("If-Match", "\"" + base + "\"")
                .body(Map.of("on", on, "reason", "Moved to the new terminal"))
                .post("/api/v1/" + collection + "/" + code + "/closing");
    }

    /** Opens, suspends or resumes a unit or checkpoint from a day on. */
    static Response turn(String collection, String code, int base, String status, String from) {
        return as("registrar")
                .header("If-Match", "\"" + base + "\"")
                .body(Map.of("status", status, "from", from, "reason", "The terminal is being rebuilt"))
                .post("/api/v1/" + collection + "/" + code + "/status");
    }

    static Response search(String collection, Map<String, ?> parameters) {
        return as("analyst").queryParams(parameters).get("/api/v1/" + collection + "/search");
    }

    static Response load(String collection, String csv, boolean dryRun) {
        return as("registrar")
                .contentType("text/csv; charset=UTF-8")
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/" + collection + "/load");
    }

    static Response export(String collection, Map<String, ?> parameters) {
        return as("analyst").queryParams(parameters).get("/api/v1/" + collection + "/export");
    }

    static Response get(String collection, String code) {
        return as("analyst").get("/api/v1/" + collection + "/" + code);
    }

    static Response history(String collection, String code) {
        return get(collection, code + "/history");
    }

    static Response list(String collection, Map<String, ?> parameters) {
        return as("analyst").queryParams(parameters).get("/api/v1/" + collection);
    }
}
