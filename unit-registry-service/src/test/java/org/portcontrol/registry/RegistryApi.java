package org.portcontrol.registry;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
