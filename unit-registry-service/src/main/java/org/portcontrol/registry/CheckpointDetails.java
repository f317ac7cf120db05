package org.portcontrol.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is said of a checkpoint. The country follows from its code, so a change cannot replace it.
 *
 * @param unlocode UN/LOCODE, or null
 * @param position null if it is not known
 * @param since first day, or null if it is not known
 */
public record CheckpointDetails(
        String country,
        CheckpointType type,
        Map<String, String> names,
        List<String> aliases,
        String unlocode,
        Position position,
        LocalDate since,
        String note) {}
