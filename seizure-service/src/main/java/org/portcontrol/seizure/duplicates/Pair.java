package org.portcontrol.seizure.duplicates;

import java.util.UUID;

/** Two records, the smaller id first, in the order of the database. */
record Pair(UUID first, UUID second) {

    static Pair of(UUID one, UUID other) {
        // As texts: Java compares the halves of a UUID as signed numbers, PostgreSQL its bytes.
        return one.toString().compareTo(other.toString()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
