package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Dimension;
import org.portcontrol.reporting.Fact;
import org.portcontrol.reporting.Kind;
import org.portcontrol.reporting.Status;
import org.portcontrol.reporting.Timeline;
import org.threeten.extra.YearQuarter;

/** The SQL that reads what is stored of seizures. */
final class StoredTimelines {

    private StoredTimelines() {}

    /** The timelines of these seizures; one without an entry is not known yet. */
    static Map<UUID, Timeline> of(Set<UUID> seizures, Connection connection) throws SQLException {
        Map<UUID, Stored> stored = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select version.seizure_id, version.revision, version.known_from, version.known_to,
                       version.country, version.quarter, version.status,
                       line.commodity, line.dimension, line.unit, line.article, line.basis, line.value
                from unnest(?::uuid[]) as asked (seizure_id)
                join seizure_version version using (seizure_id)
                left join line_measure line on version.known_to is null
                    and line.seizure_id = version.seizure_id and line.revision = version.revision
                """)) {
            select.setArray(1, connection.createArrayOf("uuid", seizures.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    stored.computeIfAbsent(row.getObject("seizure_id", UUID.class), Stored::new)
                            .read(row);
                }
            }
        }
        Map<UUID, Timeline> timelines = new HashMap<>();
        stored.forEach((seizure, as) -> timelines.put(seizure, as.timeline()));
        return timelines;
    }

    /** Collects the rows of one seizure. */
    private static final class Stored {

        private final UUID seizure;
        private final Map<Integer, Timeline.Revision> revisions = new TreeMap<>();
        private final List<Fact.Line> lines = new ArrayList<>();
        private String country;
        private String quarter;
        private Status status;

        Stored(UUID seizure) {
            this.seizure = seizure;
        }

        void read(ResultSet row) throws SQLException {
            Instant knownTo = instant(row, "known_to");
            revisions.put(row.getInt("revision"), new Timeline.Revision(instant(row, "known_from"), knownTo));
            if (knownTo == null) {
                country = row.getString("country");
                quarter = row.getString("quarter");
                status = Status.valueOf(row.getString("status"));
                lines.add(line(row));
            }
        }

        Timeline timeline() {
            return new Timeline(
                    seizure, revisions, new Fact(country, YearQuarter.parse(quarter), status.counts(), lines));
        }

        private static Fact.Line line(ResultSet row) throws SQLException {
            Kind kind = new Kind(
                    Dimension.valueOf(row.getString("dimension")),
                    row.getString("unit"),
                    row.getString("article"),
                    Basis.valueOf(row.getString("basis")));
            return new Fact.Line(row.getString("commodity"), kind, row.getBigDecimal("value"));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    }
}
