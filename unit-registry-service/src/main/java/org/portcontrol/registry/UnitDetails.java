package org.portcontrol.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is said of a unit. Kind and country follow from its code, so a change cannot replace them.
 *
 * @param since first day, or null if it is not known
 */
public record UnitDetails(
        UnitKind kind,
        String country,
        Map<String, String> names,
        List<String> aliases,
        Status status,
        LocalDate since,
        String note,
        List<Assignment> checkpoints) {}
