package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.api.ClosingRequest;

/**
 * Closes a unit. Its assignments stay as they are, and none may name a later day.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code closed}, {@code date-in-future},
 * {@code period-reversed}, {@code outside-lifetime} and {@code value-out-of-bounds}.
 */
@ApplicationScoped
public class CloseUnit {

    private final Units units;

    CloseUnit(Units units) {
        this.units = units;
    }

    @Transactional
    UnitState handle(String code, int base, ClosingRequest request, Scope by) {
        return units.close(code, base, request.on(), Act.closing(by.subject(), request.reason()));
    }
}
