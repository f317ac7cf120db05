package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Language;
import org.portcontrol.kit.web.Spool;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.vocabulary.CommodityNames;

/**
 * Writes the report of an import: how its names were understood, and every refused row. As JSON it is for programs and for
 * reading; as CSV it holds the refused rows in the columns of the file, to be mended and imported again. Memory does not
 * grow with the rows. What is wrong with a row is told in the language that is asked for.
 *
 * <p>Refuses with {@code not-found}.
 */
@ApplicationScoped
class ReportImport {

    private static final int MOST_SECONDS = 3_600;
    private static final int FETCHED_AT_ONCE = 500;

    /** Each is held against every name of the catalogue, so those of the most rows get suggestions. */
    private static final int MOST_WITH_SUGGESTIONS = 1_000;

    private final ImportJobs jobs;
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final CommodityNames commodities;
    private final Clock clock;

    ReportImport(
            ImportJobs jobs, AgroalDataSource database, ObjectMapper json, CommodityNames commodities, Clock clock) {
        this.jobs = jobs;
        this.database = database;
        this.json = json;
        this.commodities = commodities;
        this.clock = clock;
    }

    /** {@code {"import": {…}, "names": [ImportedName…], "refusedRows": [RefusedRow…]}}. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    Spool asJson(UUID importId, Scope scope, Language language) {
        ImportJob job = jobs.visibleTo(scope, importId);
        Suggestions suggestions = new Suggestions();
        return Spool.filledBy(spool -> {
            try (JsonGenerator out = json.createGenerator(spool)) {
                out.writeStartObject();
                out.writeObjectField("import", job.view(clock.instant()));
                out.writeArrayFieldStart("names");
                each(
                        "select list, words, code, match, rows from imported_name where import_id = ?"
                                + " order by list, code is not null, rows desc, words",
                        importId,
                        row -> out.writeObject(name(row, suggestions)));
                out.writeEndArray();
                out.writeArrayFieldStart("refusedRows");
                eachRefused(importId, row -> out.writeObject(refused(row, language)));
                out.writeEndArray();
                out.writeEndObject();
            }
        });
    }

    /** The refused rows in the file's own columns and delimiter, each with where it stood, what is wrong and the cure. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    Spool asCsv(UUID importId, Scope scope, Language language) {
        FileReading reading = jobs.visibleTo(scope, importId).reading();
        return Spool.filledBy(spool -> {
            try (RefusedRowsAsCsv csv = new RefusedRowsAsCsv(reading, spool)) {
                eachRefused(importId, row -> csv.write(refused(row, language)));
            }
        });
    }

    /** What is done with a row of the database. */
    @FunctionalInterface
    private interface Use {
        void of(ResultSet row) throws SQLException, IOException;
    }

    private void eachRefused(UUID importId, Use use) throws IOException {
        each(
                "select sheet, row, cells, violations from refused_row where import_id = ? order by ordinal",
                importId,
                use);
    }

    private void each(String query, UUID importId, Use use) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            select.setObject(1, importId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    use.of(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Commodities whose names are like those that were not understood, for the first that ask. */
    private final class Suggestions {

        private int left = MOST_WITH_SUGGESTIONS;

        List<String> of(String words) {
            return left-- > 0
                    ? commodities.suggest(words, 3).stream()
                            .map(Commodity::code)
                            .toList()
                    : List.of();
        }
    }

    private static ReportView.ImportedName name(ResultSet row, Suggestions suggestions) throws SQLException {
        Findings.NameList list = Findings.NameList.valueOf(row.getString("list"));
        String words = row.getString("words");
        String code = row.getString("code");
        boolean suggest = list == Findings.NameList.COMMODITY && code == null;
        return new ReportView.ImportedName(
                list.name(),
                words,
                code,
                row.getString("match"),
                row.getInt("rows"),
                suggest ? suggestions.of(words) : List.of());
    }

    private ReportView.RefusedRow refused(ResultSet row, Language language) throws SQLException, IOException {
        List<RowFinding> findings =
                json.readValue(row.getString("violations"), new TypeReference<List<RowFinding>>() {});
        return new ReportView.RefusedRow(
                row.getString("sheet"),
                row.getInt("row"),
                json.readValue(row.getString("cells"), new TypeReference<List<String>>() {}),
                findings.stream().map(finding -> finding.in(language)).toList());
    }
}
