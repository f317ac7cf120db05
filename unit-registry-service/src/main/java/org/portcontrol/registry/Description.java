package org.portcontrol.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is said of a unit as well as of a checkpoint. The country follows from the code, so a change cannot replace it.
 *
 * @param since first day, or null if it is not known
 */
public record Description(
        String country, Map<String, String> names, List<String> aliases, LocalDate since, String note) {}
