package org.portcontrol.seizure.feed;

import java.util.UUID;

/**
 * A place in the feed: behind one revision, and before all that come after it. Good for storing as {@link #text()}.
 *
 * @param history of the database that it was read from; a place in another one's feed means nothing here
 * @param tx transaction that the revision was written in
 * @param revision 0 stands before all revisions of a record
 */
public record Position(String history, long tx, UUID seizure, int revision) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** Before everything, in any database. */
    public static final Position START = before("", 0);

    /** Before all that one transaction and later ones wrote. */
    static Position before(String history, long tx) {
        return new Position(history, tx, NOBODY, 0);
    }

    /** A place that has all that is behind either of them behind it; null stands for none. */
    static Position earlier(Position one, Position other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = Long.compareUnsigned(one.tx, other.tx);
        return order == 0 ? before(one.history, one.tx) : order < 0 ? one : other;
    }

    /** Reads a stored place back. */
    public static Position of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("No place in the feed: " + text);
        }
        return new Position(
                parts[0], Long.parseUnsignedLong(parts[1]), UUID.fromString(parts[2]), Integer.parseInt(parts[3]));
    }

    public String text() {
        return String.join("/", history, Long.toUnsignedString(tx), seizure.toString(), Integer.toString(revision));
    }

    /** True if it tells nothing of the feed that reaches from the start of this history to this transaction. */
    boolean isForeignTo(String thisHistory, long horizon) {
        return !equals(START) && (!history.equals(thisHistory) || Long.compareUnsigned(tx, horizon) > 0);
    }
}
