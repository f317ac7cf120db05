package org.portcontrol.seizure.duplicates;

/** What became of a suspicion. What a person decided is never suspected again. */
public enum Decision {
    OPEN,
    SAME_CASE,
    NOT_THE_SAME
}
