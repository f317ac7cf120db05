package org.portcontrol.registry.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.Entry;
import org.portcontrol.registry.RegistryProblem;
import org.portcontrol.registry.Status;

/**
 * A row of a table that is loaded. Empty cells are absent.
 *
 * @param line the line of the file that it begins on
 */
public record Row(long line, Map<String, String> cells) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NAME = "name_";

    /** The cell, or null if it is empty. */
    public String text(String column) {
        return cells.get(column);
    }

    /** Which revision of an entry the row was made from; null if it says nothing. */
    public Integer revision() {
        String revision = text("revision");
        if (revision == null) {
            return null;
        }
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw Refusal.at("/revision", CommonProblem.MALFORMED_VALUE, "It must be a whole number.");
        }
        return Integer.valueOf(revision);
    }

    /**
     * True if the row says of a closed entry that it is closed: then there is nothing to do.
     *
     * @param known the entry that the registry has, or null
     * @throws Refusal {@code use-closing} if the row says so of an open one
     */
    public boolean isClosed(Entry<?> known) {
        boolean saidClosed = "CLOSED".equals(text("status"));
        if (saidClosed && known != null && known.status() == Status.CLOSED) {
            return true;
        }
        if (saidClosed || text("until") != null) {
            throw Refusal.at(
                    saidClosed ? "/status" : "/until",
                    RegistryProblem.USE_CLOSING,
                    "A table closes nothing and sets no last day.");
        }
        return false;
    }

    /** The parts of a cell, which are set apart by semicolons. */
    public Stream<String> parts(String column) {
        String cell = text(column);
        return cell == null
                ? Stream.empty()
                : Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** What a row of any place holds, as the JSON of a registration has it. */
    public ObjectNode description() {
        ObjectNode tree = JSON.objectNode();
        Stream.of("code", "country", "status", "since", "note").forEach(column -> put(tree, column));
        ObjectNode names = tree.putObject("names");
        cells.forEach((column, cell) -> {
            if (column.startsWith(NAME)) {
                names.put(column.substring(NAME.length()), cell);
            }
        });
        ArrayNode aliases = tree.putArray("aliases");
        parts("aliases").forEach(aliases::add);
        return tree;
    }

    /** Puts the cell into the tree as text, if there is one. */
    public void put(ObjectNode tree, String column) {
        if (text(column) != null) {
            tree.put(column, text(column));
        }
    }

    /** Puts the cell into the tree as the number that it is; as text if it is none, so that it is refused where it stands. */
    public void putNumber(ObjectNode tree, String column) {
        String cell = text(column);
        if (cell != null && cell.matches("-?[0-9]{1,9}([.][0-9]{1,20})?")) {
            tree.put(column, new BigDecimal(cell));
        } else {
            put(tree, column);
        }
    }
}
