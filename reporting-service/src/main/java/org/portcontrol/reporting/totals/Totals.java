package org.portcontrol.reporting.totals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.portcontrol.kit.web.Form;
import org.portcontrol.kit.web.Spool;

/** Answers questions to the totals. What is refused was refused when the question was read: {@link TotalsQuery}. */
@ApplicationScoped
public class Totals {

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Totals(AgroalDataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An answer, complete.
     *
     * @param tag changes with the content
     * @param next cursor of the rows that did not fit, or null
     */
    record Answer(EntityTag tag, String next, Spool content) {}

    @Transactional(rollbackOn = Exception.class)
    Answer by(TotalsQuery query, Form form) throws SQLException, IOException {
        Spool spool = new Spool();
        Rendering rendering = form == Form.CSV ? new CsvRendering(spool) : new JsonRendering(spool, json);
        try (Connection connection = database.getConnection()) {
            rendering.begin(clock.instant().truncatedTo(ChronoUnit.MILLIS), freshness(connection));
            String next = rows(query, connection, rendering);
            rendering.end(next);
            return new Answer(new EntityTag(spool.tag()), next, spool);
        } catch (SQLException | IOException | RuntimeException failed) {
            spool.discard();
            throw failed;
        }
    }

    private static TotalsView.Freshness freshness(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select last_event_at, lag_millis from freshness");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new TotalsView.Freshness(
                            row.getObject(1, OffsetDateTime.class).toInstant(), row.getLong(2))
                    : new TotalsView.Freshness(null, null);
        }
    }

    private static String rows(TotalsQuery query, Connection connection, Rendering rendering)
            throws SQLException, IOException {
        try (TotalRows rows = new TotalRows(connection, query)) {
            TotalRow last = null;
            TotalRow row = rows.next();
            for (int rendered = 0; row != null; rendered++) {
                if (rendered == query.limit()) {
                    return query.cursorBehind(last);
                }
                rendering.row(row);
                last = row;
                row = rows.next();
            }
            return null;
        }
    }
}
