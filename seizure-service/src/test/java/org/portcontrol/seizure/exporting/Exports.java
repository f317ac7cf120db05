package org.portcontrol.seizure.exporting;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.portcontrol.seizure.Suite;

/** What tests of exports say again and again: bring rows in, and look at what comes out. */
final class Exports {

    static final String PATH = "/api/v1/seizures/export";
    static final String IDS = "Seizure Date,Country/Territory of Seizure,ISO3,Subregion,Region,Drug/Substance,"
            + "Quantity Seized,Measurement Unit,City,Administrative Region,Physical Seizure Location,"
            + "Trafficking Mode of Transportation,Source,Reporting Channel";
    static final String SUITE = "reference,status,country,unit,checkpoint,place,administrativeRegion,seizedOn,line,"
            + "commodity,commodityName,quantity,unitOfMeasure,article,basis,reportedCommodity,reportedQuantity,"
            + "reportedUnit,transportMode,vehicle,departure,transit,destination";

    private Exports() {}

    /** Asks for a file. Parameters are names and values in turn. */
    static Response ask(String user, String... parameters) {
        return asked(user, parameters).get(PATH);
    }

    static RequestSpecification asked(String user, String... parameters) {
        RequestSpecification request = Suite.as(user);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    /** The lines of a file that is given out. */
    static List<String> lines(String user, String... parameters) {
        String file = ask(user, parameters).then().statusCode(200).extract().asString();
        return List.of(file.replace("\ufeff", "").split("\r\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Imports a CSV file whole, and tells the id of the import. Parameters are names and values in turn. */
    static String imported(List<String> lines, String... parameters) {
        String id = asked("operator", parameters)
                .contentType("text/csv")
                .body((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        awaitStatus(id, "COMPLETED");
        return id;
    }

    static void undo(String importId) {
        Suite.as("operator").delete("/api/v1/imports/" + importId).then().statusCode(202);
        awaitStatus(importId, "UNDONE");
    }

    private static void awaitStatus(String importId, String status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> status.equals(Suite.as("operator")
                        .accept(ContentType.JSON)
                        .get("/api/v1/imports/" + importId)
                        .path("status")));
    }
}
