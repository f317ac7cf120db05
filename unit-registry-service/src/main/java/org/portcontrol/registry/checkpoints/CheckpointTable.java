package org.portcontrol.registry.checkpoints;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.exchange.PlaceColumns;
import org.portcontrol.registry.exchange.Row;
import org.portcontrol.registry.exchange.Table;

/** Checkpoints as a table: {@code name_} and a language per name, aliases set apart by semicolons. */
final class CheckpointTable {

    private static final List<String> BEFORE_NAMES = List.of("code", "country", "type");
    private static final List<String> AFTER_NAMES =
            List.of("aliases", "unlocode", "latitude", "longitude", "status", "since", "until", "note", "revision");

    private CheckpointTable() {}

    static void write(List<CheckpointState> checkpoints, OutputStream out) {
        List<String> languages = PlaceColumns.languages(
                checkpoints.stream().map(CheckpointState::names).toList());
        List<String> headings = new ArrayList<>(BEFORE_NAMES);
        headings.addAll(PlaceColumns.headings(languages));
        headings.addAll(AFTER_NAMES);
        PlaceColumns.write(
                out,
                headings,
                checkpoints.stream()
                        .map(checkpoint -> cells(checkpoint, languages))
                        .toList());
    }

    private static List<String> cells(CheckpointState checkpoint, List<String> languages) {
        List<String> cells = new ArrayList<>(List.of(
                checkpoint.code(), checkpoint.country(), checkpoint.type().name()));
        cells.addAll(PlaceColumns.cells(languages, checkpoint.names()));
        cells.add(PlaceColumns.joined(checkpoint.aliases()));
        cells.add(PlaceColumns.plain(checkpoint.unlocode()));
        cells.add(
                checkpoint.position() == null
                        ? ""
                        : digits(checkpoint.position().latitude()));
        cells.add(
                checkpoint.position() == null
                        ? ""
                        : digits(checkpoint.position().longitude()));
        cells.add(checkpoint.status().name());
        cells.add(PlaceColumns.plain(checkpoint.since()));
        cells.add(PlaceColumns.plain(checkpoint.until()));
        cells.add(PlaceColumns.text(checkpoint.note()));
        cells.add(Integer.toString(checkpoint.revision()));
        return cells;
    }

    private static String digits(BigDecimal degrees) {
        return degrees.toPlainString();
    }

    static List<Row> read(InputStream file) {
        Set<String> columns = new HashSet<>(BEFORE_NAMES);
        columns.addAll(AFTER_NAMES);
        return Table.read(file, columns);
    }

    /** The registration, as JSON would have it, that the row stands for. */
    static ObjectNode request(Row row) {
        ObjectNode tree = row.description();
        row.put(tree, "type");
        row.put(tree, "unlocode");
        if (row.text("latitude") != null || row.text("longitude") != null) {
            ObjectNode position = tree.putObject("position");
            row.putNumber(position, "latitude");
            row.putNumber(position, "longitude");
        }
        return tree;
    }
}
