package org.portcontrol.seizure.browsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/**
 * The hundredth slice of a list costs what the first does: the database walks an index from the cursor on, and reads no row
 * that it does not give. Judged by its own plans for the very statements that the service sends.
 */
@QuarkusTest
@ExtendWith(Places.class)
class ListPlansTest {

    private static final int SLICE = 100;
    private static final String LAST_DAY = "1951-11-01";
    private static final String IMPORT = "0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71";
    private static final Pattern PATH = Pattern.compile("#>> \\$\\d+");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    /** Copies of one record: a third of it in the same unit, a third in the same country, a third imported elsewhere. */
    private static final String COPIES = """
            insert into seizure (id, reference, revision, status, source, country, unit, unit_name, checkpoint,
                                 checkpoint_name, seized_on, commodities, details, recorded_at, completeness)
            select gen_random_uuid(), 'COPY-' || n, 1, status, source, case mod(n, 3) when 2 then 'QA' else country end,
                   case mod(n, 3) when 0 then unit else 'QA-COPY-PCU' end, unit_name, checkpoint, checkpoint_name,
                   date '1950-01-01' + mod(n, 700), commodities,
                   case mod(n, 3) when 2 then jsonb_set(details, '{provenance}', '{"importId": "%s", "row": 1}') else details end, recorded_at, completeness
              from seizure, generate_series(1, 6000) n where id = '%s'
            """;

    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void copy() throws SQLException {
        run(COPIES.formatted(IMPORT, Suite.recorded("officer.aktau", Reports.mercury())), "analyze seizure");
    }

    @AfterEach
    void forget() throws SQLException {
        run("delete from seizure where reference like 'COPY-%'", "analyze seizure");
    }

    @ParameterizedTest
    @CsvSource({
        "officer.aktau, seizure_by_unit,    KZ-AKTAU-PCU",
        "focal.kz,      seizure_by_country, KZ",
        "operator,      seizure_by_day,"
    })
    void each_slice_is_read_off_an_index_from_the_cursor_on(String user, String index, String within) throws Exception {
        List<String> values = within == null ? List.of(LAST_DAY) : List.of(within, LAST_DAY);
        assertReadOff(index, user, "?seizedTo=" + LAST_DAY, values);
    }

    @Test
    void what_an_import_stored_is_read_off_an_index_from_the_cursor_on() throws Exception {
        assertReadOff(
                "seizure_of_import",
                "operator",
                "?seizedTo=" + LAST_DAY + "&import=" + IMPORT,
                List.of(LAST_DAY, IMPORT));
    }

    /** Values are bound in their order, and behind them what the cursor holds. */
    private void assertReadOff(String index, String user, String filters, List<String> values) throws Exception {
        // Given
        String parameters = filters + "&limit=" + SLICE;
        String cursor = list(user, parameters);
        // When
        String first = sent(() -> list(user, parameters));
        String second = sent(() -> list(user, parameters + "&cursor=" + cursor));
        // Then
        assertReadOff(index, plan(first, values));
        List<String> more = new ArrayList<>(values);
        more.addAll(Arrays.asList(plain(cursor).split("\u001f", -1)).subList(1, 3));
        assertReadOff(index, plan(second, more));
    }

    private static String list(String user, String parameters) {
        return Suite.as(user)
                .get("/api/v1/seizures" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static String plain(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static void assertReadOff(String index, JsonNode plan) {
        assertEquals("Limit", plan.path("Node Type").asText(), plan.toPrettyString());
        JsonNode scan = plan.path("Plans").path(0);
        assertEquals("Index Scan", scan.path("Node Type").asText(), plan.toPrettyString());
        assertEquals(index, scan.path("Index Name").asText(), plan.toPrettyString());
        assertEquals(0, scan.path("Rows Removed by Filter").asInt(), plan.toPrettyString());
        assertTrue(scan.path("Actual Rows").asInt() <= SLICE + 1, plan.toPrettyString());
    }

    /** What the service asks of the table while it answers: one statement. */
    private static String sent(Runnable request) throws SQLException {
        Map<String, Long> before = calls();
        request.run();
        List<String> sent = calls().entrySet().stream()
                .filter(each -> each.getValue() > before.getOrDefault(each.getKey(), 0L))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(1, sent.size(), sent.toString());
        return sent.get(0);
    }

    private static Map<String, Long> calls() throws SQLException {
        Map<String, Long> calls = new HashMap<>();
        try (Connection connection = Suite.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select query, sum(calls) from pg_stat_statements"
                        + " where query ~ 'from seizure ' and query ~ 'order by' and query !~ 'pg_stat'"
                        + " group by query")) {
            while (rows.next()) {
                calls.put(rows.getString(1), rows.getLong(2));
            }
        }
        return calls;
    }

    /** What the database does for a statement with the values of the request. */
    private JsonNode plan(String sql, List<String> values) throws Exception {
        try (Connection connection = Suite.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("explain (analyze, format json) " + bound(sql, values))) {
            row.next();
            return json.readTree(row.getString(1)).path(0).path("Plan");
        }
    }

    /** Behind the values come the offset and how many rows are wanted, and then constants: a path, and {@code 1 = 1}. */
    private static String bound(String sql, List<String> values) {
        String withPath = PATH.matcher(sql).replaceAll("#>> '{provenance,importId}'");
        return PARAMETER.matcher(withPath).replaceAll(parameter -> {
            int behind = Integer.parseInt(parameter.group(1)) - values.size();
            return switch (behind) {
                case 1 -> "0";
                case 2 -> String.valueOf(SLICE + 1);
                default -> behind > 2 ? "1" : "'" + values.get(values.size() + behind - 1) + "'";
            };
        });
    }

    private static void run(String... statements) throws SQLException {
        try (Connection connection = Suite.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
