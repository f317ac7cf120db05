package org.portcontrol.deploy.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other products of the field break off at: everything at once, out of a service with a small heap. */
class LargeExportIT {

    private static final int OFFSET = 5_900;
    private static final int RECORDS = 300_000;

    private static final String RELEASE =
            "Seizure Date,Country/Territory of Seizure,ISO3,Subregion,Region,Drug/Substance,"
                    + "Quantity Seized,Measurement Unit,City,Administrative Region,Physical Seizure Location,"
                    + "Trafficking Mode of Transportation,Source,Reporting Channel\r\n"
                    + "2012-03-01,Nauru,NRU,Micronesia,Oceania,Heroin,1.25,Kilogram,Yaren,Yaren,Seaport,Maritime,IDS,\r\n";

    /** The one record that was imported as many times over, each with an id, a reference and a day of its own. */
    private static final String COPIES = """
            insert into seizure (id, reference, revision, status, source, country, place, administrative_region, seized_on,
                                 commodities, details, recorded_at, completeness)
            select md5(n::text)::uuid, reference || '-' || n, revision, status, source, country, place,
                   administrative_region, seized_on + n % 3000, commodities, details, recorded_at, completeness
              from seizure, generate_series(2, ?) n where country = 'NR'
            """;

    private static final String REVISIONS = """
            insert into seizure_revision (seizure_id, revision, change, recorded_at, recorded_by, state, country, to_partners)
            select copy.id, first.revision, change, first.recorded_at, recorded_by,
                   replace(replace(state::text, first.seizure_id::text, copy.id::text),
                           original.reference, copy.reference)::json, first.country, to_partners
              from seizure copy, seizure_revision first join seizure original on original.id = first.seizure_id
             where copy.country = 'NR' and copy.id <> original.id and original.country = 'NR'
               and first.country = 'NR'
            """;

    @TempDir
    static Path data;

    private static RunningSuite suite;

    @BeforeAll
    static void start() throws Exception {
        suite = RunningSuite.start(data, OFFSET);
        suite.awaitImport(suite.startImport("operator", RELEASE), "COMPLETED");
        try (Connection database = suite.connect(LocalService.SEIZURE);
                PreparedStatement copies = database.prepareStatement(COPIES)) {
            copies.setInt(1, RECORDS);
            assertEquals(RECORDS - 1, copies.executeUpdate());
            assertEquals(RECORDS - 1, database.createStatement().executeUpdate(REVISIONS));
            database.createStatement().execute("analyze");
        }
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void three_hundred_thousand_records_come_whole_out_of_a_service_with_a_heap_of_192_MB() throws Exception {
        // Given
        ProcessHandle service = suite.process(LocalService.SEIZURE);
        assertTrue(service.info().commandLine().orElseThrow().contains("-Xmx192m"));
        // When a table and the records in full are asked for at the same time
        CompletableFuture<Long> table = CompletableFuture.supplyAsync(LargeExportIT::rowsOfTheTable);
        Set<UUID> records = records();
        // Then
        assertEquals(RECORDS, records.size());
        assertEquals(1L + RECORDS, table.get());
        assertEquals(service.pid(), suite.process(LocalService.SEIZURE).pid());
    }

    private static long rowsOfTheTable() {
        try (BufferedReader lines = export("csv")) {
            return lines.lines().count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id is what each line begins with. */
    private static Set<UUID> records() throws IOException {
        Set<UUID> ids = new HashSet<>();
        try (BufferedReader lines = export("ndjson")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                assertTrue(line.startsWith("{\"id\":\"") && line.endsWith("}"), line);
                ids.add(UUID.fromString(line.substring(7, 43)));
            }
        }
        return ids;
    }

    private static BufferedReader export(String format) {
        InputStream file = suite.as("operator")
                .queryParams("format", format, "country", "NR")
                .get(suite.url(LocalPort.SEIZURE, "/api/v1/seizures/export"))
                .then()
                .statusCode(200)
                .extract()
                .asInputStream();
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
}
