package org.portcontrol.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A slice of a list.
 *
 * @param items the rows of this slice
 * @param next cursor of the next slice, or null when this is the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * Cuts a slice out of rows that were read one further than the limit.
     *
     * @param rows at most {@code limit + 1} rows, in list order
     * @param cursorOf the cursor that continues behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        return new Page<>(
                List.copyOf(rows.subList(0, limit)),
                cursorOf.apply(rows.get(limit - 1)).encode());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
