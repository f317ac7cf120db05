package org.portcontrol.seizure.feed;

import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param next behind all of it; behind everything that there is so far if nothing more was found
 */
public record Slice<T>(List<T> entries, Position next) {

    public Slice {
        entries = List.copyOf(entries);
    }
}
