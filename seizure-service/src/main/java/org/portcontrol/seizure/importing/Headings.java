package org.portcontrol.seizure.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.portcontrol.seizure.workbook.Row;

/** Which column of a table stands where. */
final class Headings<C extends Enum<C> & Headed> {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<String> written;
    private final Map<C, Integer> positions;
    private final List<Integer> extras;

    private Headings(List<String> written, Map<C, Integer> positions) {
        this.written = written;
        this.positions = positions;
        this.extras = IntStream.range(0, written.size())
                .filter(position -> !positions.containsValue(position))
                .filter(position -> !written.get(position).isBlank())
                .boxed()
                .toList();
    }

    /** Finds the columns; where two headings mean the same, the first is taken and the other is an extra column. */
    static <C extends Enum<C> & Headed> Headings<C> of(Class<C> columns, List<String> written) {
        Map<String, C> known = new HashMap<>();
        for (C column : columns.getEnumConstants()) {
            column.headings().forEach(heading -> known.put(normalized(heading), column));
        }
        Map<C, Integer> positions = new EnumMap<>(columns);
        for (int i = 0; i < written.size(); i++) {
            C column = known.get(normalized(written.get(i)));
            if (column != null) {
                positions.putIfAbsent(column, i);
            }
        }
        return new Headings<>(written, positions);
    }

    /** True if no mandatory column is missing. */
    boolean suffice(Class<C> columns) {
        return List.of(columns.getEnumConstants()).stream()
                .allMatch(column -> !column.isMandatory() || positions.containsKey(column));
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    /** The cell of a column; empty if the table has no such column. */
    String cell(Row row, C column) {
        Integer position = positions.get(column);
        return position == null ? "" : row.cell(position);
    }

    boolean isNumber(Row row, C column) {
        Integer position = positions.get(column);
        return position != null && row.isNumber(position);
    }

    /** The heading as it is written in the table, or the usual one if the table lacks it. */
    String nameOf(C column) {
        Integer position = positions.get(column);
        return position == null ? column.headings().get(0) : written.get(position);
    }

    /** The positions of columns that mean nothing to the suite. */
    List<Integer> extras() {
        return extras;
    }

    String written(int position) {
        return written.get(position);
    }

    private static String normalized(String heading) {
        return NO_LETTER.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
