package org.portcontrol.registry.units;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.portcontrol.kit.web.Form;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Filter;
import org.portcontrol.registry.Position;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.exchange.FeatureCollection;
import org.portcontrol.registry.exchange.FeatureCollection.Feature;

/**
 * Writes all units that pass the filters. One SQL statement, so all are of one moment; a second one for a map, which reads
 * where the checkpoints are.
 *
 * <p>Refuses with {@code malformed-parameter}.
 */
@ApplicationScoped
public class ExportUnits {

    private final Units units;
    private final Checkpoints checkpoints;
    private final ObjectMapper json;
    private final Clock clock;

    ExportUnits(Units units, Checkpoints checkpoints, ObjectMapper json, Clock clock) {
        this.units = units;
        this.checkpoints = checkpoints;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void handle(Form form, UnitFilter filter, Instant asOf, OutputStream out) {
        List<UnitState> found = units.all(filter.read(), asOf);
        if (form == Form.GEOJSON) {
            writeMap(found, asOf, out);
        } else {
            UnitTable.write(found, out);
        }
    }

    private void writeMap(List<UnitState> found, Instant asOf, OutputStream out) {
        Map<String, Position> positions = checkpoints.all(new Filter(), asOf).stream()
                .filter(checkpoint -> checkpoint.position() != null)
                .collect(Collectors.toMap(CheckpointState::code, CheckpointState::position));
        LocalDate day = LocalDate.ofInstant(asOf == null ? clock.instant() : asOf, ZoneOffset.UTC);
        try {
            json.writeValue(
                    out,
                    new FeatureCollection(found.stream()
                            .map(unit -> feature(unit, day, positions))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feature feature(UnitState unit, LocalDate day, Map<String, Position> positions) {
        List<Position> served = unit.checkpoints().stream()
                .filter(assignment -> assignment.covers(day))
                .map(assignment -> positions.get(assignment.checkpoint()))
                .filter(Objects::nonNull)
                .toList();
        return new Feature(unit.code(), served, unit);
    }
}
