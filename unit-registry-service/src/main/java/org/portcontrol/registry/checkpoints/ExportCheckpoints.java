package org.portcontrol.registry.checkpoints;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.portcontrol.kit.web.Form;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.exchange.FeatureCollection;
import org.portcontrol.registry.exchange.FeatureCollection.Feature;

/**
 * Writes all checkpoints that pass the filters. One SQL statement, so all are of one moment.
 *
 * <p>Refuses with {@code malformed-parameter}.
 */
@ApplicationScoped
public class ExportCheckpoints {

    private final Checkpoints checkpoints;
    private final ObjectMapper json;

    ExportCheckpoints(Checkpoints checkpoints, ObjectMapper json) {
        this.checkpoints = checkpoints;
        this.json = json;
    }

    @Transactional
    void handle(Form form, CheckpointFilter filter, Instant asOf, OutputStream out) {
        List<CheckpointState> found = checkpoints.all(filter.read(), asOf);
        if (form == Form.GEOJSON) {
            writeMap(found, out);
        } else {
            CheckpointTable.write(found, out);
        }
    }

    private void writeMap(List<CheckpointState> found, OutputStream out) {
        try {
            json.writeValue(
                    out,
                    new FeatureCollection(
                            found.stream().map(ExportCheckpoints::feature).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feature feature(CheckpointState checkpoint) {
        return new Feature(
                checkpoint.code(),
                checkpoint.position() == null ? List.of() : List.of(checkpoint.position()),
                checkpoint);
    }
}
