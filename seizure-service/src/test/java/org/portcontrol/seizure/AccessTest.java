package org.portcontrol.seizure;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.rules.ApiOperations;
import org.portcontrol.seizure.attachments.AttachmentAccessTest;
import org.portcontrol.seizure.catalogue.CatalogueAccessTest;
import org.portcontrol.seizure.importing.ImportAccessTest;
import org.portcontrol.seizure.uploading.UploadAccessTest;

/** Every role × every operation, for a record of the caller's own unit and country where the role has one. */
@QuarkusTest
@ExtendWith(Places.class)
class AccessTest {

    /** By their ids in the description of the API. */
    private static final List<String> OPERATIONS = List.of(
            "recordSeizure",
            "sendBatch",
            "listSeizures",
            "getSeizure",
            "getSeizureHistory",
            "followSeizures",
            "listReceipts",
            "getReceipt",
            "amendSeizure",
            "verifySeizure",
            "addLaboratoryResult",
            "voidSeizure",
            "restoreSeizure",
            "listPossibleDuplicates",
            "decideDuplicate",
            "exportSeizures",
            "listCommodities",
            "getCommodity");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           record, batch, list, get, history, changes, receipts, receipt, amend, verify, laboratory,
        // void,
        // restore, duplicates, decide, export, commodities, commodity
        "officer.aktau,    201, 200, 200, 200, 200, 200, 200, 404, 200, 403, 403, 403, 403, 403, 403, 200, 200, 200",
        "supervisor.aktau, 201, 200, 200, 200, 200, 200, 200, 404, 200, 200, 201, 200, 200, 200, 204, 200, 200, 200",
        "focal.kz,         201, 200, 200, 200, 200, 200, 200, 404, 200, 200, 201, 200, 200, 200, 204, 200, 200, 200",
        "operator,         403, 403, 200, 200, 200, 200, 403, 403, 403, 403, 403, 403, 403, 200, 403, 200, 200, 200",
        "analyst,          403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "partner,          403, 403, 403, 403, 403, 200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "registrar,        403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200, 200",
        "stranger,         403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403",
        "expired,          401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401, 401"
    })
    void a_role_does_what_it_may_and_nothing_else(ArgumentsAccessor row) {
        String user = row.getString(0);
        for (int i = 0; i < OPERATIONS.size(); i++) {
            String operation = OPERATIONS.get(i);
            String id = Suite.recorded("officer.aktau", Reports.mercury());
            if (operation.equals("restoreSeizure")) {
                attempt("voidSeizure", "focal.kz", id, 1).then().statusCode(200);
            }
            int revision = operation.equals("restoreSeizure") ? 2 : 1;
            assertEquals(
                    row.getInteger(i + 1),
                    attempt(operation, user, id, revision).statusCode(),
                    user + " " + operation);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getSeizure",
                "getSeizureHistory",
                "amendSeizure",
                "verifySeizure",
                "addLaboratoryResult",
                "voidSeizure",
                "restoreSeizure",
                "decideDuplicate"
            })
    void a_foreign_record_is_not_found_whatever_is_asked_of_it(String operation) {
        String foreign = Suite.recorded("officer.panj", Reports.diazepam(Suite.newKey()));
        assertEquals(404, attempt(operation, "supervisor.aktau", foreign, 1).statusCode());
        assertEquals(404, attempt(operation, "focal.kz", foreign, 1).statusCode());
    }

    @Test
    void every_operation_of_the_api_is_in_a_list_of_who_may_do_it() throws IOException {
        SortedSet<String> listed = new TreeSet<>(OPERATIONS);
        listed.addAll(CatalogueAccessTest.OPERATIONS);
        listed.addAll(ImportAccessTest.OPERATIONS);
        listed.addAll(AttachmentAccessTest.OPERATIONS);
        listed.addAll(UploadAccessTest.OPERATIONS);
        byte[] api = given().queryParam("format", "json").get("/q/openapi").asByteArray();
        assertEquals(ApiOperations.of(api).ids(), listed);
    }

    private static Response attempt(String operation, String user, String id, int revision) {
        return switch (operation) {
            case "recordSeizure" -> Suite.report(user, Reports.mercury());
            case "listSeizures" -> Suite.as(user).get("/api/v1/seizures");
            case "getSeizure" -> Suite.as(user).get("/api/v1/seizures/" + id);
            case "getSeizureHistory" -> Suite.as(user).get("/api/v1/seizures/" + id + "/history");
            case "addLaboratoryResult" ->
                Suite.basedOn(revision, user)
                        .body("{\"line\": 1, \"quantity\": 1, \"unit\": \"KGM\"}")
                        .post("/api/v1/seizures/" + id + "/laboratory-results");
            case "followSeizures" -> Suite.as(user).get("/api/v1/seizures/changes");
            case "sendBatch" ->
                Suite.as(user)
                        .body("{\"items\": [{\"key\": \"%s\", \"report\": %s}]}"
                                .formatted(Suite.newKey(), Reports.mercury()))
                        .post("/api/v1/seizures/batch");
            case "listReceipts" -> Suite.as(user).get("/api/v1/receipts");
            case "getReceipt" -> Suite.as(user).get("/api/v1/receipts/none");
            case "amendSeizure" -> Suite.amend(user, id, revision, "{\"authority\": \"Customs\"}");
            case "verifySeizure" -> Suite.basedOn(revision, user).post("/api/v1/seizures/" + id + "/verification");
            case "voidSeizure" ->
                Suite.basedOn(revision, user)
                        .body("{\"reason\": \"A drill.\"}")
                        .post("/api/v1/seizures/" + id + "/voiding");
            case "restoreSeizure" -> Suite.basedOn(revision, user).post("/api/v1/seizures/" + id + "/restoration");
            case "listPossibleDuplicates" -> Suite.as(user).get("/api/v1/possible-duplicates");
            case "decideDuplicate" ->
                Suite.as(user)
                        .body("{\"other\": \"%s\", \"decision\": \"NOT_THE_SAME\"}"
                                .formatted(Suite.recorded("officer.aktau", Reports.mercury())))
                        .post("/api/v1/seizures/" + id + "/duplicate-decisions");
            case "exportSeizures" -> Suite.as(user).get("/api/v1/seizures/export?import=" + Suite.newKey());
            case "listCommodities" -> Suite.as(user).get("/api/v1/commodities");
            case "getCommodity" -> Suite.as(user).get("/api/v1/commodities/TOX-MERCURY");
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
