package org.portcontrol.seizure.duplicates;

/** A pair that looks like one case, and why. */
record Suspicion(Pair pair, Likeness likeness) {}
