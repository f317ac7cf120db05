package org.portcontrol.seizure.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portcontrol.kit.json.Differences;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** Whatever is accepted comes back as it was sent, to the last digit; whatever is refused leaves no trace. */
@QuarkusTest
@ExtendWith(Places.class)
class ReportPropertiesTest {

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Ways to spoil a right report. */
    private static final List<Consumer<ObjectNode>> SPOILERS = List.of(
            report -> report.put("unit", "XX-NOWHERE-PCU"),
            report -> report.put("checkpoint", "KZ-DOSTYK"),
            report -> report.put("seizedOn", "2999-12-31"),
            report -> report.putArray("items"),
            report -> report.put("sharing", "PURPLE"),
            report -> report.put("colour", "red"),
            report -> report.put("narrative", "nul \u0000"),
            report -> report.put("seizedOn", 20170714),
            report -> report.putObject("route").put("departure", "XX"),
            report -> report.putObject("transport").putArray("containers").add("CSQU3054384"),
            report -> ((ObjectNode) report.at("/items/0")).put("quantity", BigDecimal.ZERO),
            report -> ((ObjectNode) report.at("/items/0")).put("quantity", new BigDecimal("1e-31")),
            report -> ((ObjectNode) report.at("/items/0")).put("commodity", "TOX-QUICKSILVER"),
            report -> ((ObjectNode) report.at("/items/0")).put("unit", "STONE"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_accepted_report_comes_back_as_it_was_sent(long seed) throws Exception {
        ObjectNode report = new RandomReports(seed).next();
        String id = Suite.recorded("officer.aktau", report.toString());
        assertEquals(List.of(), lost(report, stored(id)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_amendment_to_another_report_comes_back_as_it_was_sent(long seed) throws Exception {
        RandomReports reports = new RandomReports(seed + 10_000);
        ObjectNode first = reports.next();
        String id = Suite.recorded("officer.aktau", first.toString());
        ObjectNode second = reports.next();
        second.remove("id");
        first.fieldNames().forEachRemaining(name -> {
            if (!second.has(name) && !name.equals("id")) {
                second.putNull(name);
            }
        });
        Response amended = Suite.amend("officer.aktau", id, 1, second.toString());
        assertEquals(200, amended.statusCode(), amended.asString());
        JsonNode stored = stored(id);
        for (JsonNode item : stored.at("/items")) {
            ((ObjectNode) item).remove("line");
        }
        // A merge patch leaves what it does not name, so only what it names can be told.
        assertEquals(List.of(), lost(withoutNulls(second), stored));
        second.fieldNames().forEachRemaining(name -> {
            if (second.get(name).isNull() && !name.equals("detection") && !name.equals("sharing")) {
                assertTrue(stored.path(name).isMissingNode(), name + " is gone");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_refused_report_leaves_no_trace(long seed) {
        ObjectNode report = new RandomReports(seed + 20_000).next();
        SPOILERS.get(new Random(seed).nextInt(SPOILERS.size())).accept(report);
        String before = traces();
        // When
        Response refused = Suite.report("officer.aktau", report.toString());
        // Then
        assertTrue(refused.statusCode() == 400 || refused.statusCode() == 422, refused.asString());
        assertEquals(before, traces());
    }

    private JsonNode stored(String id) throws JsonProcessingException {
        return json.readTree(
                Suite.as("officer.aktau").get("/api/v1/seizures/" + id).asString());
    }

    /** Everything that was sent and did not come back the same. */
    private List<Differences.Difference> lost(JsonNode sent, JsonNode stored) throws JsonProcessingException {
        return Differences.between(json.readTree(sent.toString()), stored).stream()
                .filter(difference -> difference.from() != null)
                .toList();
    }

    private static ObjectNode withoutNulls(ObjectNode patch) {
        ObjectNode told = patch.deepCopy();
        patch.fieldNames().forEachRemaining(name -> {
            if (patch.get(name).isNull()) {
                told.remove(name);
            }
        });
        return told;
    }

    private static String traces() {
        return Suite.count("select count(*) from seizure") + " records, "
                + Suite.count("select count(*) from seizure_revision") + " revisions, "
                + Suite.count("select count(*) from idempotency_key") + " keys, number "
                + Suite.count("select coalesce(sum(last), 0) from reference_counter");
    }
}
