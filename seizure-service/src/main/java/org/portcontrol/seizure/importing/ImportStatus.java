package org.portcontrol.seizure.importing;

/** Where an import stands. */
public enum ImportStatus {
    /** Taken, and waits for its turn. */
    QUEUED,
    /** Rows are being stored. */
    RUNNING,
    /** Every row was stored or refused. */
    COMPLETED,
    /** What was stored is being voided. */
    UNDOING,
    /** It broke off, and what it had stored was voided. */
    FAILED,
    /** It was stopped while it ran, and what it had stored was voided. */
    CANCELLED,
    /** It was undone after it had completed. */
    UNDONE;

    /** True if nothing more will happen by itself. */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING && this != UNDOING;
    }
}
