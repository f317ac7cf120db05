package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.portcontrol.seizure.lists.ListVersion;

/** The table of what the site added to the catalogue. It only ever grows. */
@ApplicationScoped
class SiteCommodities {

    private static final String COLUMNS =
            "number, release, code, revision, change, definition, reason, recorded_at, recorded_by";
    private static final String INSERT =
            "insert into site_commodity (" + COLUMNS + ") values (?, ?, ?, ?, ?, cast(? as json), ?, ?, ?)";
    private static final String SELECT = "select " + COLUMNS + " from site_commodity";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    SiteCommodities(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** The edition with everything that was committed since; the same one if nothing was. One statement. */
    Edition newest(Edition held) {
        List<SiteRevision> newer = run(SELECT + " where number > ? order by number", select -> {
            select.setLong(1, held.version().site());
            return read(select);
        });
        return held.after(newer);
    }

    /** The same, while nobody else can change anything until this transaction ends. */
    Edition lockedNewest(Edition held) {
        run("lock table site_commodity in share row exclusive mode", PreparedStatement::execute);
        return newest(held);
    }

    /** Every revision of a commodity, oldest first. */
    List<SiteRevision> history(String code) {
        return run(SELECT + " where code = ? order by revision", select -> {
            select.setString(1, code);
            return read(select);
        });
    }

    void add(SiteRevision revision) {
        run(INSERT, insert -> {
            insert.setLong(1, revision.madeIn().site());
            insert.setObject(2, revision.madeIn().release());
            insert.setString(3, revision.code());
            insert.setInt(4, revision.revision());
            insert.setString(5, revision.change().name());
            insert.setString(6, write(revision.definition()));
            insert.setString(7, revision.reason());
            insert.setObject(8, revision.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, revision.recordedBy());
            return insert.executeUpdate();
        });
    }

    private List<SiteRevision> read(PreparedStatement select) throws SQLException {
        List<SiteRevision> revisions = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                revisions.add(new SiteRevision(
                        new ListVersion(row.getObject("release", LocalDate.class), row.getLong("number")),
                        row.getString("code"),
                        row.getInt("revision"),
                        SiteRevision.Change.valueOf(row.getString("change")),
                        readDefinition(row.getString("definition")),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")));
            }
        }
        return revisions;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The site's commodities are out of reach", e);
        }
    }

    private SiteDefinition readDefinition(String definition) {
        try {
            return json.readValue(definition, SiteDefinition.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(SiteDefinition definition) {
        try {
            return json.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
