package org.portcontrol.registry.units;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portcontrol.registry.Assignment;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.exchange.PlaceColumns;
import org.portcontrol.registry.exchange.Row;
import org.portcontrol.registry.exchange.Table;

/**
 * Units as a table. The checkpoints that a unit serves stand in one cell, set apart by semicolons: a code, then, if an end
 * is known, a blank and the first and last day as ISO 8601-2 writes them: {@code KZ-KURYK 2018-01-01/..}.
 */
final class UnitTable {

    private static final List<String> BEFORE_NAMES = List.of("code", "country", "kind");
    private static final List<String> AFTER_NAMES =
            List.of("aliases", "status", "since", "until", "checkpoints", "note", "revision");
    private static final String OPEN = "..";

    private UnitTable() {}

    static void write(List<UnitState> units, OutputStream out) {
        List<String> languages =
                PlaceColumns.languages(units.stream().map(UnitState::names).toList());
        List<String> headings = new ArrayList<>(BEFORE_NAMES);
        headings.addAll(PlaceColumns.headings(languages));
        headings.addAll(AFTER_NAMES);
        PlaceColumns.write(
                out,
                headings,
                units.stream().map(unit -> cells(unit, languages)).toList());
    }

    private static List<String> cells(UnitState unit, List<String> languages) {
        List<String> cells =
                new ArrayList<>(List.of(unit.code(), unit.country(), unit.kind().name()));
        cells.addAll(PlaceColumns.cells(languages, unit.names()));
        cells.add(PlaceColumns.joined(unit.aliases()));
        cells.add(unit.status().name());
        cells.add(PlaceColumns.plain(unit.since()));
        cells.add(PlaceColumns.plain(unit.until()));
        cells.add(PlaceColumns.joined(
                unit.checkpoints().stream().map(UnitTable::assignment).toList()));
        cells.add(PlaceColumns.text(unit.note()));
        cells.add(Integer.toString(unit.revision()));
        return cells;
    }

    private static String assignment(Assignment assignment) {
        return assignment.from() == null && assignment.to() == null
                ? assignment.checkpoint()
                : assignment.checkpoint() + " " + end(assignment.from()) + "/" + end(assignment.to());
    }

    private static String end(LocalDate day) {
        return day == null ? OPEN : day.toString();
    }

    static List<Row> read(InputStream file) {
        Set<String> columns = new HashSet<>(BEFORE_NAMES);
        columns.addAll(AFTER_NAMES);
        return Table.read(file, columns);
    }

    /** The registration, as JSON would have it, that the row stands for. */
    static ObjectNode request(Row row) {
        ObjectNode tree = row.description();
        row.put(tree, "kind");
        ArrayNode checkpoints = tree.putArray("checkpoints");
        row.parts("checkpoints").forEach(part -> {
            String[] words = part.split(" ", 2);
            ObjectNode assignment = checkpoints.addObject().put("checkpoint", words[0]);
            if (words.length == 2) {
                String[] ends = words[1].strip().split("/", 2);
                put(assignment, "from", ends[0]);
                // Without a slash this is no day, and is refused as such.
                put(assignment, "to", ends.length == 2 ? ends[1] : words[1]);
            }
        });
        return tree;
    }

    private static void put(ObjectNode assignment, String field, String end) {
        if (!end.equals(OPEN)) {
            assignment.put(field, end);
        }
    }
}
