package org.portcontrol.seizure.units;

import java.time.LocalDate;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Station;

/** The units and checkpoints of the registry, as this service last heard of them: asked one by one, or read for many reports at once. */
public interface LocalRegistry {

    /**
     * The station for which this caller may report a seizure of that day.
     *
     * @return the station, or null if anything was noted
     * @throws Refusal if the unit does not exist or is not the caller's: then nothing else is told about it
     */
    Station find(String unit, String checkpoint, LocalDate day, Scope scope, Violations violations);

    /** Notes a unit that the registry does not have; of one that it has, country, stage and days do not matter. */
    void requireUnit(String code, String pointer, Violations violations);
}
