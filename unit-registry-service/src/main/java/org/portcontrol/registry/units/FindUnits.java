package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.Found;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.Search;
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
    Page<UnitState> list(UnitFilter filter, Instant asOf, String cursor, int limit) {
        return units.list(filter.read(), asOf, cursor, limit);
    }

    @Transactional
    UnitState get(String code, Instant asOf) {
        return units.state(code, asOf);
    }

    @Transactional
    List<Found<UnitState>> search(Search search) {
        return units.search(search);
    }

    @Transactional
    Page<Revision> history(String code, String cursor, int limit) {
        return units.history(code, cursor, limit);
    }
}
