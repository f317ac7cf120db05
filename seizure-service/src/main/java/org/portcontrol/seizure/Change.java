package org.portcontrol.seizure;

/** What can happen to a seizure; each is an event of its own type, and each event carries the full state. */
public enum Change {
    REPORTED("org.portcontrol.seizure.reported.v1"),
    AMENDED("org.portcontrol.seizure.amended.v1"),
    VERIFIED("org.portcontrol.seizure.verified.v1"),
    LABORATORY_RESULT("org.portcontrol.seizure.laboratory-result.v1"),
    VOIDED("org.portcontrol.seizure.voided.v1"),
    RESTORED("org.portcontrol.seizure.restored.v1");

    private final String eventType;

    Change(String eventType) {
        this.eventType = eventType;
    }

    /** {@code ce_type} of the event. */
    public String eventType() {
        return eventType;
    }
}
