package org.portcontrol.seizure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.kit.json.Differences.Difference;

/** What leaves is what docs/events promises, to the letter of the published examples. */
@QuarkusTest
@ExtendWith(Places.class)
class EventContractTest {

    private static final String MERCURY = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a10";
    private static final String TOLD = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a13";
    private static final String DIAZEPAM = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a11";

    @Inject
    ObjectMapper json;

    @Test
    void the_founding_cases_are_published_as_the_golden_examples_say() throws Exception {
        // When
        Suite.report("officer.aktau", Reports.mercury(MERCURY)).then().statusCode(201);
        Suite.report("officer.panj", Reports.diazepam(DIAZEPAM)).then().statusCode(201);
        Suite.as("focal.tj")
                .header("If-Match", "\"1\"")
                .body("""
                        {"line": 1, "quantity": 75, "unit": "GRM", "basis": "PURE",
                         "laboratory": "Central forensic laboratory, Dushanbe", "sample": "2017/318",
                         "analysedOn": "2017-07-28"}""")
                .post("/api/v1/seizures/" + DIAZEPAM + "/laboratory-results")
                .then()
                .statusCode(201);
        // Then
        await().until(() ->
                Suite.eventsOf(MERCURY).size() == 1 && Suite.eventsOf(DIAZEPAM).size() == 2);
        assertHolds("seizure-reported-mercury.json", Suite.eventsOf(MERCURY).get(0));
        assertHolds("seizure-reported-diazepam.json", Suite.eventsOf(DIAZEPAM).get(0));
        assertHolds(
                "seizure-laboratory-result-diazepam.json",
                Suite.eventsOf(DIAZEPAM).get(1));
    }

    @Test
    void a_record_that_tells_everything_is_published_at_each_step_as_the_golden_examples_say() throws Exception {
        // When
        Suite.report("officer.aktau", Reports.mercury(TOLD)).then().statusCode(201);
        Suite.amend("officer.aktau", TOLD, 1, """
                {"seizedAt": "2017-07-14T09:30:00+05:00", "detectedAt": "2017-07-14T08:05:00+05:00",
                 "site": {"type": "SEAPORT", "position": {"latitude": 43.6039, "longitude": 51.2244, "accuracy": 12.5}},
                 "items": [{"commodity": "TOX-MERCURY", "quantity": 20063, "unit": "KGM", "basis": "GROSS",
                            "packages": {"count": 525, "type": "CI"},
                            "goods": {"description": "Steel canisters without marks", "estimated": false,
                                      "value": {"amount": 1200000.50, "currency": "USD"}}}],
                 "transport": {"registration": "777 ABC 12", "flag": "TJ", "carrier": "A carrier",
                               "containers": ["CSQU3054383"], "seals": ["KZ 001"],
                               "documents": [{"type": "CMR", "number": "KZ-17-31"}]},
                 "route": {"direction": "TRANSIT", "origin": "TJ"},
                 "concealment": {"place": "CARGO", "method": "MISDECLARED"},
                 "coverLoad": {"description": "Scrap metal", "hsCode": "720449"},
                 "persons": {"detained": 2, "male": 2}, "permitMissing": true,
                 "legalBasis": "Decision of the Board of the Eurasian Economic Commission",
                 "authority": "Customs of Aktau", "disposal": {"kind": "STORED", "on": "2017-07-15"},
                 "narrative": "The driver said nothing.", "caseReference": "KZ-2017-88", "targetingReference": "PROFILE 7",
                 "references": [{"system": "CEN", "ref": "2017/88"}], "sharing": "GREEN",
                 "submission": {"channel": "MOBILE", "device": "tablet 4"}}""").then().statusCode(200);
        String record = "/api/v1/seizures/" + TOLD;
        Suite.basedOn(2, "supervisor.aktau")
                .post(record + "/verification")
                .then()
                .statusCode(200);
        Suite.basedOn(3, "focal.kz")
                .body("{\"reason\": \"Taken for a drill.\"}")
                .post(record + "/voiding")
                .then()
                .statusCode(200);
        Suite.basedOn(4, "focal.kz").post(record + "/restoration").then().statusCode(200);
        // Then
        await().until(() -> Suite.eventsOf(TOLD).size() == 5);
        List<ConsumerRecord<String, byte[]>> events = Suite.eventsOf(TOLD);
        assertHolds("seizure-amended-mercury.json", events.get(1));
        assertHolds("seizure-verified-mercury.json", events.get(2));
        assertHolds("seizure-restored-mercury.json", events.get(4));
        for (String secret : List.of("43.6", "777 ABC", "A carrier", "said nothing", "tablet", "male", "PROFILE 7")) {
            events.forEach(event -> assertFalse(new String(event.value(), StandardCharsets.UTF_8).contains(secret)));
        }
    }

    @Test
    void what_an_undone_import_publishes_is_as_the_golden_example_says() throws Exception {
        // Given
        String row = Files.readAllLines(Path.of(System.getProperty("suite.root"), "docs", "imports", "example.csv"))
                .get(1);
        String job = Suite.as("focal.kz")
                .contentType("text/csv")
                .body("Seizure Date,Country,ISO3,Subregion,Region,Drug,Quantity,Unit,City,Administrative Region,"
                        + "Physical Seizure Location,Trafficking Mode of Transportation,Source,Reporting Channel\n"
                        + row)
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().until(() -> status(job).equals("COMPLETED"));
        // When
        Suite.as("focal.kz").delete("/api/v1/imports/" + job).then().statusCode(202);
        // Then
        await().until(() -> status(job).equals("UNDONE"));
        String record = Suite.as("focal.kz")
                .get("/api/v1/seizures?seizedFrom=2016-07-14&seizedTo=2016-07-14")
                .path("items[0].id");
        await().until(() -> Suite.eventsOf(record).size() == 2);
        assertHolds("seizure-voided-heroin.json", Suite.eventsOf(record).get(1));
    }

    private static String status(String job) {
        return Suite.as("focal.kz").get("/api/v1/imports/" + job).path("status");
    }

    /** New optional fields may appear at any time; what was published stays. */
    private void assertHolds(String example, ConsumerRecord<String, byte[]> event) throws Exception {
        String published = new String(event.value(), StandardCharsets.UTF_8);
        assertEquals(List.of(), violations(published));
        assertEquals(List.of(), violations(Suite.contract("examples/" + example)));
        List<Difference> missing =
                Differences.between(comparable(Suite.contract("examples/" + example)), comparable(published)).stream()
                        .filter(difference -> difference.from() != null)
                        .toList();
        assertEquals(List.of(), missing, example);
    }

    /** Without what differs from run to run: an id not made by the caller, the moment, and the number of the reference. */
    private JsonNode comparable(String event) throws Exception {
        ObjectNode tree = (ObjectNode) json.readTree(event);
        tree.remove("recordedAt");
        if (tree.get("source").asText().equals("NATIONAL_AUTHORITY")) {
            tree.remove("id");
        }
        tree.put("reference", tree.get("reference").asText().replaceAll("\\d{6}$", "N"));
        return tree;
    }

    private static List<Error> violations(String event) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Suite.contract("seizure.v1.schema.json"), InputFormat.JSON);
        return schema.validate(event, InputFormat.JSON);
    }
}
