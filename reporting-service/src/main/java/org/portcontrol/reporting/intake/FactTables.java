package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.portcontrol.reporting.Item;
import org.portcontrol.reporting.Measure;
import org.portcontrol.reporting.SeizureState;
import org.portcontrol.reporting.Timeline;

/** The SQL that stores facts. */
final class FactTables {

    private final Connection connection;

    FactTables(Connection connection) {
        this.connection = connection;
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
}
