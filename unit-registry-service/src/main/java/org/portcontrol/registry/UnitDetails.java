package org.portcontrol.registry;

import java.util.List;

/** What is said of a unit. Its kind follows from its code, so a change cannot replace it. */
public record UnitDetails(Description description, UnitKind kind, Status status, List<Assignment> checkpoints) {}
