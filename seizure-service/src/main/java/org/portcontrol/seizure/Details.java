package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The part of a seizure that is read and written as a whole.
 *
 * @param provenance the row of the national workbook it was read from; null for what a unit reported
 * @param droppedLine the highest number that a line ever had, if that line was dropped; it is never given again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(
        List<Item> items, @JsonUnwrapped Circumstances circumstances, Provenance provenance, Integer droppedLine) {

    @JsonCreator
    public Details {
        items = List.copyOf(items);
    }

    /** Of a new record. */
    public Details(List<Item> items, Circumstances circumstances, Provenance provenance) {
        this(items, circumstances, provenance, null);
    }

    /** The highest number that a line has or had. */
    int lastLine() {
        return Math.max(highest(items), droppedLine == null ? 0 : droppedLine);
    }

    private static int highest(List<Item> lines) {
        return lines.stream().mapToInt(Item::line).max().orElse(0);
    }

    /** Other words for the same case: lines keep what laboratories found in them. */
    Details stated(List<Item> lines, Circumstances told) {
        List<Item> kept = lines.stream()
                .map(line -> items.stream()
                        .filter(old -> old.line() == line.line())
                        .findFirst()
                        .map(line::over)
                        .orElse(line))
                .toList();
        return new Details(kept, told, provenance, lastLine() > highest(kept) ? Integer.valueOf(lastLine()) : null);
    }

    Details withItems(List<Item> changed) {
        return new Details(changed, circumstances, provenance, droppedLine);
    }
}
