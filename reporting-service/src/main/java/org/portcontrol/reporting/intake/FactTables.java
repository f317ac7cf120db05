package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Dimension;
import org.portcontrol.reporting.Fact;
import org.portcontrol.reporting.Item;
import org.portcontrol.reporting.Kind;
import org.portcontrol.reporting.Measure;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.Status;
import org.portcontrol.reporting.Timeline;
import org.threeten.extra.YearQuarter;

/** The facts' SQL. */
final class FactTables {

    private final Connection connection;

    FactTables(Connection connection) {
        this.connection = connection;
    }

    /** What is stored of these seizures; the ones without an entry are not known yet. */
    Map<UUID, Timeline> timelines(Set<UUID> seizures) throws SQLException {
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

    /**
     * Stores what the timelines learned. The ends come first, for a seizure has at most one current revision.
     *
     * @throws IllegalStateException if another writer changed one of them meanwhile; trying again reads what it left
     */
    void store(Collection<Timeline> timelines) throws SQLException {
        end(timelines.stream().flatMap(timeline -> timeline.ends().stream()).toList());
        List<Timeline.Version> versions = timelines.stream()
                .flatMap(timeline -> timeline.versions().stream())
                .toList();
        insertVersions(versions);
        insertMeasures(versions);
    }

    private void end(List<Timeline.End> ends) throws SQLException {
        Rows rows = new Rows("uuid", "int4", "timestamptz", "timestamptz");
        ends.forEach(end -> rows.add(end.seizure(), end.revision(), end.was(), end.knownTo()));
        int ended = rows.write(connection, """
                update seizure_version version set known_to = ended.known_to
                from %s as ended (seizure_id, revision, was, known_to)
                where version.seizure_id = ended.seizure_id and version.revision = ended.revision
                    and version.known_to is not distinct from ended.was
                """);
        if (ended != rows.size()) {
            throw new IllegalStateException("Another writer has changed the same seizures");
        }
    }

    private void insertVersions(List<Timeline.Version> versions) throws SQLException {
        Rows rows = new Rows(
                "uuid",
                "int4",
                "timestamptz",
                "timestamptz",
                "text",
                "text",
                "date",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "int4");
        for (Timeline.Version version : versions) {
            SeizureState state = version.state();
            rows.add(
                    state.id(),
                    state.revision(),
                    state.recordedAt(),
                    version.knownTo(),
                    state.country(),
                    state.quarter(),
                    state.seizedOn(),
                    state.unit(),
                    state.checkpoint(),
                    state.transportMode(),
                    state.departure(),
                    state.destination(),
                    state.status(),
                    state.source(),
                    state.items().stream().map(Item::commodity).distinct().count());
        }
        rows.write(connection, """
                insert into seizure_version (seizure_id, revision, known_from, known_to, country, quarter, seized_on,
                    unit, checkpoint, transport_mode, departure, destination, status, source, commodities)
                select * from %s
                """);
    }

    private void insertMeasures(List<Timeline.Version> versions) throws SQLException {
        Rows rows = new Rows(
                "uuid", "int4", "int4", "int4", "text", "text", "text", "text", "text", "text", "numeric", "text");
        for (Timeline.Version version : versions) {
            SeizureState state = version.state();
            for (Item item : state.items()) {
                int number = 0;
                for (Measure measure : item.measures()) {
                    rows.add(
                            state.id(),
                            state.revision(),
                            item.line(),
                            ++number,
                            item.commodity(),
                            item.category(),
                            measure.dimension(),
                            measure.unit(),
                            measure.article(),
                            measure.basis(),
                            measure.value(),
                            measure.origin());
                }
            }
        }
        rows.write(connection, """
                insert into line_measure (seizure_id, revision, line, measure, commodity, category, dimension, unit,
                    article, basis, value, origin)
                select * from %s
                """);
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
