package org.portcontrol.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role × every operation, for a record of the caller's own unit and country where the role has one. */
@QuarkusTest
@ExtendWith(Places.class)
class AccessTest {

    private static final List<String> OPERATIONS = List.of(
            "record",
            "batch",
            "list",
            "get",
            "history",
            "changes",
            "receipts",
            "receipt",
            "amend",
            "verify",
            "laboratory",
            "void",
            "restore",
            "duplicates",
            "decide",
            "commodities",
            "commodity");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           record, batch, list, get, history, changes, receipts, receipt, amend, verify, laboratory,
        // void,
        // restore, duplicates, decide, commodities, commodity
        "officer.aktau,    201, 200, 200, 200, 200, 200, 200, 404, 200, 403, 403, 403, 403, 403, 403, 200, 200",
        "supervisor.aktau, 201, 200, 200, 200, 200, 200, 200, 404, 200, 200, 201, 200, 200, 200, 204, 200, 200",
        "focal.kz,         201, 200, 200, 200, 200, 200, 200, 404, 200, 200, 201, 200, 200, 200, 204, 200, 200",
        "operator,         403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 403, 403, 403, 200, 403, 200, 200",
        "analyst,          403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "partner,          403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "registrar,        403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "stranger,         403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403",
        "expired,          401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401"
    })
    void a_role_does_what_it_may_and_nothing_else(ArgumentsAccessor row) {
        String user = row.getString(0);
        for (int i = 0; i < OPERATIONS.size(); i++) {
            String operation = OPERATIONS.get(i);
            String id = Suite.recorded("officer.aktau", Reports.mercury());
            if (operation.equals("restore")) {
                attempt("void", "focal.kz", id, 1).then().statusCode(200);
            }
            int revision = operation.equals("restore") ? 2 : 1;
            assertEquals(
                    row.getInteger(i + 1),
                    attempt(operation, user, id, revision).statusCode(),
                    user + " " + operation);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "history", "amend", "verify", "laboratory", "void", "restore", "decide"})
    void a_foreign_record_is_not_found_whatever_is_asked_of_it(String operation) {
        String foreign = Suite.recorded("officer.panj", Reports.diazepam(Suite.newKey()));
        assertEquals(404, attempt(operation, "supervisor.aktau", foreign, 1).statusCode());
        assertEquals(404, attempt(operation, "focal.kz", foreign, 1).statusCode());
    }

    private static Response attempt(String operation, String user, String id, int revision) {
        return switch (operation) {
            case "record" -> Suite.report(user, Reports.mercury());
            case "list" -> Suite.as(user).get("/api/v1/seizures");
            case "get" -> Suite.as(user).get("/api/v1/seizures/" + id);
            case "history" -> Suite.as(user).get("/api/v1/seizures/" + id + "/history");
            case "laboratory" ->
                Suite.basedOn(revision, user)
                        .body("{\"line\": 1, \"quantity\": 1, \"unit\": \"KGM\"}")
                        .post("/api/v1/seizures/" + id + "/laboratory-results");
            case "changes" -> Suite.as(user).get("/api/v1/seizures/changes");
            case "batch" ->
                Suite.as(user)
                        .body("{\"items\": [{\"key\": \"%s\", \"report\": %s}]}"
                                .formatted(Suite.newKey(), Reports.mercury()))
                        .post("/api/v1/seizures/batch");
            case "receipts" -> Suite.as(user).get("/api/v1/receipts");
            case "receipt" -> Suite.as(user).get("/api/v1/receipts/none");
            case "amend" -> Suite.amend(user, id, revision, "{\"authority\": \"Customs\"}");
            case "verify" -> Suite.basedOn(revision, user).post("/api/v1/seizures/" + id + "/verification");
            case "void" ->
                Suite.basedOn(revision, user)
                        .body("{\"reason\": \"A drill.\"}")
                        .post("/api/v1/seizures/" + id + "/voiding");
            case "restore" -> Suite.basedOn(revision, user).post("/api/v1/seizures/" + id + "/restoration");
            case "duplicates" -> Suite.as(user).get("/api/v1/possible-duplicates");
            case "decide" ->
                Suite.as(user)
                        .body("{\"other\": \"%s\", \"decision\": \"NOT_THE_SAME\"}"
                                .formatted(Suite.recorded("officer.aktau", Reports.mercury())))
                        .post("/api/v1/seizures/" + id + "/duplicate-decisions");
            case "commodities" -> Suite.as(user).get("/api/v1/commodities");
            case "commodity" -> Suite.as(user).get("/api/v1/commodities/TOX-MERCURY");
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
