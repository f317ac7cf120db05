package org.portcontrol.seizure.duplicates;

/** What two records have in common, and how much that weighs. */
public enum Reason {
    SAME_CONTAINER(40),
    NEAR_QUANTITY(30),
    SAME_CHECKPOINT(15),
    SAME_DAY(10),
    SAME_ROUTE(5);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
