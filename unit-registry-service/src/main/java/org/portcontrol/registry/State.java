package org.portcontrol.registry;

import java.time.Instant;

/** The full state of an entry: what the API shows, the history keeps and the event carries, all in the same form. */
public sealed interface State permits CountryState, UnitState, CheckpointState, ZeroReportState {

    String code();

    int revision();

    Instant recordedAt();
}
