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
public class CatalogueAccessTest {

    /** By their ids in the description of the API. */
    public static final List<String> OPERATIONS = List.of(
            "listCodeLists",
            "getCodeList",
            "listCommodities",
            "getCommodity",
            "getCommodityHistory",
            "registerCommodity",
            "changeCommodity",
            "closeCommodity");

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
            case "listCodeLists" -> Suite.as(user).get("/api/v1/code-lists");
            case "getCodeList" -> Suite.as(user).get("/api/v1/code-lists/transport-modes");
            case "listCommodities" -> Suite.as(user).get(OwnCommodities.COLLECTION);
            case "getCommodity" -> Suite.as(user).get(OwnCommodities.COLLECTION + "/" + code);
            case "getCommodityHistory" -> Suite.as(user).get(OwnCommodities.COLLECTION + "/" + code + "/history");
            case "registerCommodity" -> OwnCommodities.register(user, OwnCommodities.body(OwnCommodities.newName()));
            case "changeCommodity" ->
                OwnCommodities.change(user, code, "\"1\"", OwnCommodities.body(name, ", \"note\": \"changed\""));
            case "closeCommodity" ->
                OwnCommodities.close(user, code, "\"2\"", "{\"on\": \"2026-11-01\", \"reason\": \"A mistake\"}");
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
