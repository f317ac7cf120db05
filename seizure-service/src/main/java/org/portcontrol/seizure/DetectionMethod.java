package org.portcontrol.seizure;

/** What led to the seizure. */
public enum DetectionMethod {
    RISK_PROFILING,
    ROUTINE_CONTROL,
    RANDOM_SELECTION,
    INTELLIGENCE,
    DOCUMENT_CHECK,
    PHYSICAL_SEARCH,
    SCANNER,
    DOG,
    DETECTOR,
    OTHER_ADMINISTRATION,
    OTHER
}
