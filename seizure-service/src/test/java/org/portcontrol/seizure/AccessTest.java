package org.portcontrol.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every role × every operation, for a record of the caller's own unit and country where the role has one. */
@QuarkusTest
@ExtendWith(Places.class)
class AccessTest {

    private static final List<String> OPERATIONS =
            List.of("record", "list", "get", "history", "laboratory", "commodities", "commodity");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           record, list, get, history, laboratory, commodities, commodity
        "officer.aktau,    201,    200,  200, 200,     403,        200,         200",
        "supervisor.aktau, 201,    200,  200, 200,     201,        200,         200",
        "focal.kz,         201,    200,  200, 200,     201,        200,         200",
        "operator,         403,    200,  200, 200,     403,        200,         200",
        "analyst,          403,    403,  403, 403,     403,        200,         200",
        "partner,          403,    403,  403, 403,     403,        200,         200",
        "registrar,        403,    403,  403, 403,     403,        200,         200",
        "stranger,           403,    403,  403, 403,     403,        403,         403",
        "expired,          401,    401,  401, 401,     401,        401,         401"
    })
    void a_role_does_what_it_may_and_nothing_else(
            String user, int record, int list, int get, int history, int laboratory, int commodities, int commodity) {
        String id = UUID.randomUUID().toString();
        Suite.report("officer.aktau", Reports.mercury(id)).then().statusCode(201);
        List<Integer> expected = List.of(record, list, get, history, laboratory, commodities, commodity);
        for (int i = 0; i < expected.size(); i++) {
            String operation = OPERATIONS.get(i);
            assertEquals(expected.get(i), attempt(operation, user, id).statusCode(), user + " " + operation);
        }
    }

    private static Response attempt(String operation, String user, String id) {
        return switch (operation) {
            case "record" -> Suite.report(user, Reports.mercury());
            case "list" -> Suite.as(user).get("/api/v1/seizures");
            case "get" -> Suite.as(user).get("/api/v1/seizures/" + id);
            case "history" -> Suite.as(user).get("/api/v1/seizures/" + id + "/history");
            case "laboratory" ->
                Suite.as(user)
                        .header("If-Match", "\"1\"")
                        .body("{\"line\": 1, \"quantity\": 1, \"unit\": \"KGM\"}")
                        .post("/api/v1/seizures/" + id + "/laboratory-results");
            case "commodities" -> Suite.as(user).get("/api/v1/commodities");
            case "commodity" -> Suite.as(user).get("/api/v1/commodities/TOX-MERCURY");
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
