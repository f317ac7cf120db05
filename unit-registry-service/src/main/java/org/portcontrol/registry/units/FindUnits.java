package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;

/**
 * Finds units.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindUnits {

    private final Units units;

    FindUnits(Units units) {
        this.units = units;
    }

    @Transactional
    Page<UnitState> list(UnitFilter filter, String cursor, int limit) {
        return units.list(filter.read(), cursor, limit);
    }

    @Transactional
    UnitState get(String code) {
        return units.state(code);
    }

    @Transactional
    List<Revision> history(String code) {
        return units.history(code);
    }
}
