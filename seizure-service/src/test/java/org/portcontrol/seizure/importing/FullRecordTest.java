package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.kafka.ReliableProducer;
import org.portcontrol.seizure.Suite;

/**
 * A record grows by a workbook, by amendments and by laboratories, and by each as far as its bounds allow. Whatever it has
 * become, every event of it fits into a message.
 */
@QuarkusTest
class FullRecordTest {

    private static final int FULL = 950_000;

    private static final String HEADINGS = "reference,country,place,administrativeRegion,seizedOn,commodity,quantity,"
            + "unitOfMeasure,basis,reportedCommodity,reportedQuantity,reportedUnit\n";

    private static final String LINE = """
            {"line": %d, "commodity": "TOX-MERCURY", "quantity": 123456789012345.123456789012345678901234567891,
             "unit": "ONZ", "basis": "UNKNOWN", "packages": {"count": 1000000000, "type": "CI"},
             "goods": {"description": "%s", "brand": "%s", "purity": 72.5123456789, "estimated": false,
                       "value": {"amount": 123456789012345.1234, "currency": "USD"}}}""";

    private static final String RESULT = """
            {"line": 1, "quantity": 123456789012345.123456789012345678901234567891, "unit": "ONZ", "basis": "NET",
             "purity": 72.5123456789, "method": "COLOUR_TEST", "laboratory": "%s", "sample": "%s",
             "analysedOn": "2017-07-28"}""".formatted(text(200), text(100));

    /** A Georgian letter has three bytes, as many as any that counts as one. */
    private static String text(int letters) {
        return "ქ".repeat(letters);
    }

    private static String list(int number, String each) {
        return String.join(",", Collections.nCopies(number, each));
    }

    @Test
    void a_full_record_takes_no_more_and_can_still_be_voided() {
        // Given a record of 100 lines, each told at length by a workbook and by an amendment
        String id = imported();
        assertPublishedWhole(id, 1);
        amendedInABatch(id);
        assertPublishedWhole(id, 2);
        // When laboratories tell of it until it is full
        assertEquals(201, analysed(id, 2).statusCode());
        int size = assertPublishedWhole(id, 3);
        int results = fillAllBut(3, id, FULL - size);
        int revision = 3;
        Response answer = analysed(id, revision);
        while (answer.statusCode() == 201) {
            revision++;
            answer = analysed(id, revision);
        }
        // Then
        answer.then().statusCode(409).body("type", equalTo("https://portcontrol.org/problems/record-full"));
        size = assertPublishedWhole(id, revision);
        assertTrue(size > FULL - 2_500 && size <= FULL, size + " bytes with more than " + results + " results");
        Suite.amend("focal.kz", id, revision, "{\"legalBasis\": \"" + text(500) + "\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/record-full"));
        Suite.basedOn(revision, "focal.kz")
                .body("{\"reason\": \"" + text(500) + "\"}")
                .post("/api/v1/seizures/" + id + "/voiding")
                .then()
                .statusCode(200);
        assertPublishedWhole(id, revision + 1);
    }

    private static String imported() {
        String first = "FULL-1,KZ,%s,%s,2017-07-14,TOX-MERCURY,1,KGM,NET,%s,%s,%s\n"
                .formatted(text(500), text(500), text(500), text(500), text(500));
        String job = Imports.imported("operator", HEADINGS + first.repeat(100), "profile", "suite")
                .path("id")
                .asText();
        assertEquals(1, Imports.seizures(job).size());
        return Imports.seizures(job).get(0);
    }

    private static void amendedInABatch(String id) {
        String items = IntStream.rangeClosed(1, 100)
                .mapToObj(line -> LINE.formatted(line, text(500), text(100)))
                .collect(Collectors.joining(","));
        String changes = """
                {"items": [%s], "authority": "%s", "caseReference": "%s", "references": [%s],
                 "transport": {"mode": "ROAD", "vehicle": "TRUCK", "containers": [%s], "seals": [%s], "documents": [%s]},
                 "coverLoad": {"description": "%s", "hsCode": "1701990000"}}""".formatted(
                        items,
                        text(200),
                        text(100),
                        list(20, "{\"system\": \"" + text(50) + "\", \"ref\": \"" + text(100) + "\"}"),
                        list(100, "\"CSQU3054383\""),
                        list(100, "\"" + text(50) + "\""),
                        list(20, "{\"type\": \"BILL_OF_LADING\", \"number\": \"" + text(50) + "\"}"),
                        text(200));
        Suite.as("focal.kz")
                .body(
                        ("{\"items\": [{\"key\": \"full-%1$s\", \"amendment\": {\"seizure\": \"%1$s\", \"baseRevision\": 1,"
                                        + " \"changes\": %2$s}}]}")
                                .formatted(id, changes))
                .post("/api/v1/seizures/batch")
                .then()
                .statusCode(200)
                .body("results.status", contains(200));
    }

    private static Response analysed(String id, int base) {
        return Suite.basedOn(base, "focal.kz").body(RESULT).post("/api/v1/seizures/" + id + "/laboratory-results");
    }

    /** Puts copies of the first result on the second line, so that few more fit. */
    private static int fillAllBut(int spared, String id, int bytes) {
        long result = Suite.count("select octet_length((details #> '{items,0,laboratoryResults,0}')::text) from seizure"
                + " where id = '" + id + "'");
        int results = (int) (bytes / result) - spared;
        Suite.change("update seizure set details = jsonb_set(details, '{items,1,laboratoryResults}',"
                + " (select jsonb_agg(copy.result) from (select details #> '{items,0,laboratoryResults,0}' as result"
                + " from generate_series(1, " + results + ")) copy)) where id = '" + id + "'");
        return results;
    }

    /** Waits for the event of a revision, and gives its size. */
    private static int assertPublishedWhole(String id, int revision) {
        List<ConsumerRecord<String, byte[]>> events = await().atMost(Duration.ofSeconds(30))
                .until(() -> Suite.eventsOf(id), found -> found.size() == revision);
        int size = events.get(revision - 1).value().length;
        assertTrue(size <= ReliableProducer.LARGEST_VALUE, "bytes " + size);
        return size;
    }
}
