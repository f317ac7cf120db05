package org.portcontrol.seizure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Suite;

/** Every role × every operation on the catalogue and the code lists. */
@QuarkusTest
class CatalogueAccessTest {

    private static final List<String> OPERATIONS =
            List.of("lists", "list", "commodities", "commodity", "history", "register", "change", "close");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           lists, list, commodities, commodity, history, register, change, close
        "registrar,        200,   200,  200,         200,       200,     201,      200,    200",
        "operator,         200,   200,  200,         200,       200,     403,      403,    403",
        "officer.aktau,    200,   200,  200,         200,       403,     403,      403,    403",
        "supervisor.aktau, 200,   200,  200,         200,       403,     403,      403,    403",
        "focal.kz,         200,   200,  200,         200,       403,     403,      403,    403",
        "analyst,          200,   200,  200,         200,       403,     403,      403,    403",
        "partner,          200,   200,  200,         200,       403,     403,      403,    403",
        "stranger,         403,   403,  403,         403,       403,     403,      403,    403",
        "expired,          401,   401,  401,         401,       401,     401,      401,    401"
    })
    void a_role_does_what_it_may_and_nothing_else(
            String user,
            int lists,
            int list,
            int commodities,
            int commodity,
            int history,
            int register,
            int change,
            int close) {
        String name = OwnCommodities.newName();
        OwnCommodities.register("registrar", OwnCommodities.body(name)).then().statusCode(201);
        List<Integer> expected = List.of(lists, list, commodities, commodity, history, register, change, close);
        for (int i = 0; i < expected.size(); i++) {
            String operation = OPERATIONS.get(i);
            assertEquals(expected.get(i), attempt(operation, user, name).statusCode(), user + " " + operation);
        }
    }

    private static Response attempt(String operation, String user, String name) {
        String code = OwnCommodities.code(name);
        return switch (operation) {
            case "lists" -> Suite.as(user).get("/api/v1/code-lists");
            case "list" -> Suite.as(user).get("/api/v1/code-lists/transport-modes");
            case "commodities" -> Suite.as(user).get(OwnCommodities.COLLECTION);
            case "commodity" -> Suite.as(user).get(OwnCommodities.COLLECTION + "/" + code);
            case "history" -> Suite.as(user).get(OwnCommodities.COLLECTION + "/" + code + "/history");
            case "register" -> OwnCommodities.register(user, OwnCommodities.body(OwnCommodities.newName()));
            case "change" ->
                OwnCommodities.change(user, code, "\"1\"", OwnCommodities.body(name, ", \"note\": \"changed\""));
            case "close" ->
                OwnCommodities.close(user, code, "\"2\"", "{\"on\": \"2026-11-01\", \"reason\": \"A mistake\"}");
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
