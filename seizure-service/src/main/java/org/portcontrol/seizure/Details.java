package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * The part of a seizure that is read and written as a whole.
 *
 * @param provenance the row of the national workbook it was read from; null for what a unit reported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(List<Item> items, @JsonUnwrapped Circumstances circumstances, Provenance provenance) {

    public Details {
        items = List.copyOf(items);
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
        return new Details(kept, told, provenance);
    }

    Details withItems(List<Item> changed) {
        return new Details(changed, circumstances, provenance);
    }
}
