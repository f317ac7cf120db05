package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.api.StatusRequest;

/**
 * Opens, suspends or resumes a unit from a day on, or corrects that day.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed}, {@code status-order},
 * {@code date-in-future}, {@code period-reversed}, {@code value-out-of-bounds} and {@code outside-lifetime}.
 */
@ApplicationScoped
public class ChangeUnitStatus {

    private final Units units;

    ChangeUnitStatus(Units units) {
        this.units = units;
    }

    @Transactional
    UnitState handle(String code, int base, StatusRequest request, Scope by) {
        return units.turn(code, base, request.status(), request.from(), Act.turning(by.subject(), request.reason()));
    }
}
