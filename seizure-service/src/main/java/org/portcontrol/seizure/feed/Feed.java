package org.portcontrol.seizure.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All revisions in one order: by the transaction that wrote them, up to the oldest transaction that is still at work. What
 * comes later stands behind what was read, so whoever goes on from a {@link Position} misses nothing and reads nothing
 * twice, and each record's revisions come one after the other.
 */
@Singleton
public class Feed {

    /**
     * The horizon and what lies between it and a position, of one snapshot. The history changes when the database is
     * restored or fails over: system, timeline, database and epoch.
     */
    private static final String READ = """
            select horizon.history, horizon.tx as horizon, entry.*
              from (select to_hex(hashtextextended(concat_ws('.', system_identifier,
                               left(pg_walfile_name(pg_current_wal_lsn()), 8), database.oid, feed_epoch.id), 0)) as history,
                           pg_snapshot_xmin(pg_current_snapshot()) as tx
                      from pg_control_system(), pg_database database, feed_epoch
                     where database.datname = current_database()) horizon
              left join lateral (
                    select tx, seizure_id, revision %s
                      from seizure_revision
                     where tx < horizon.tx and (tx, seizure_id, revision) > (cast(? as xid8), ?, ?) and %s
                     order by tx, seizure_id, revision
                     limit ?) entry on true
             order by entry.tx, entry.seizure_id, entry.revision
            """;

    private static final Selection<Entry> ORDER = new Selection<>(
            "", "true", null, (position, row) -> new Entry(position, position.seizure(), position.revision()));

    private final AgroalDataSource database;
    private final AnchorRevisions anchorRevisions;
    private volatile String anchored = "";

    Feed(AgroalDataSource database, AnchorRevisions anchorRevisions) {
        this.database = database;
        this.anchorRevisions = anchorRevisions;
    }

    /** One revision and its place. */
    public record Entry(Position position, UUID seizure, int revision) {}

    /**
     * Goes on behind a position. One that was read from another history, which a restored database or a failover begins,
     * means nothing here: then it goes on from the start. One SQL statement.
     *
     * @param limit how many revisions at most
     */
    public Slice<Entry> after(Position position, int limit) {
        return read(ORDER, position, limit)
                .or(() -> read(ORDER, Position.START, limit))
                .orElseThrow();
    }

    /** The same for what is selected; empty if the position is one of another history. */
    <T> Optional<Slice<T>> read(Selection<T> selection, Position after, int limit) {
        Found<T> found = find(selection, after, limit);
        if (!found.history().equals(anchored)) {
            anchorRevisions.handle();
            found = find(selection, after, limit);
            anchored = found.history();
        }
        return after.isForeignTo(found.history(), found.horizon())
                ? Optional.empty()
                : Optional.of(new Slice<>(found.entries(), found.next(limit)));
    }

    private record Found<T>(String history, long horizon, List<T> entries, Position last) {

        Position next(int limit) {
            return entries.size() < limit ? Position.before(history, horizon) : last;
        }
    }

    private <T> Found<T> find(Selection<T> selection, Position after, int limit) {
        String sql =
                READ.formatted(selection.columns().isEmpty() ? "" : ", " + selection.columns(), selection.condition());
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int parameter = 0;
            select.setString(++parameter, Long.toUnsignedString(after.tx()));
            select.setObject(++parameter, after.seizure());
            select.setInt(++parameter, after.revision());
            if (selection.value() != null) {
                select.setString(++parameter, selection.value());
            }
            select.setInt(++parameter, limit);
            try (ResultSet row = select.executeQuery()) {
                return found(selection, row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feed cannot be read", e);
        }
    }

    /** There is always a row: it tells the horizon, if nothing else. */
    private static <T> Found<T> found(Selection<T> selection, ResultSet row) throws SQLException {
        String history = null;
        long horizon = 0;
        Position last = null;
        List<T> entries = new ArrayList<>();
        while (row.next()) {
            history = row.getString("history");
            horizon = Long.parseUnsignedLong(row.getString("horizon"));
            UUID seizure = row.getObject("seizure_id", UUID.class);
            if (seizure != null) {
                long tx = Long.parseUnsignedLong(row.getString("tx"));
                last = new Position(history, tx, seizure, row.getInt("revision"));
                entries.add(selection.form().of(last, row));
            }
        }
        return new Found<>(history, horizon, entries, last);
    }
}
