package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.registry.Act;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Days;
import org.portcontrol.registry.Unit;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;

/**
 * Replaces the description of a unit, its status and its assignments; code, kind and country stay. Another status is taken
 * from today on.
 *
 * <p>Refuses with {@code code-mismatch}, {@code not-found}, {@code stale-revision}, {@code closed},
 * {@code use-closing}, {@code status-order}, {@code missing-value}, {@code unknown-language},
 * {@code value-out-of-bounds}, {@code name-taken}, {@code period-reversed}, {@code overlapping-assignments},
 * {@code outside-lifetime}, {@code unknown-checkpoint}, {@code foreign-checkpoint} and {@code checkpoint-closed}.
 */
@ApplicationScoped
public class ChangeUnit {

    private final Units units;
    private final Checkpoints checkpoints;
    private final Clock clock;

    ChangeUnit(Units units, Checkpoints checkpoints, Clock clock) {
        this.units = units;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Transactional
    UnitState handle(int base, UnitRequest request, Scope by) {
        return servable(units.change(request.code(), base, Act.changing(by.subject()), description(request)));
    }

    /** As a row of a table says, in a transaction that is open. */
    UnitState change(Unit unit, Integer base, UnitRequest request, String by) {
        return servable(units.change(unit, base, by, description(request)));
    }

    private Consumer<Unit> description(UnitRequest request) {
        return unit -> unit.change(request.details(), Days.today(clock));
    }

    private UnitState servable(UnitState changed) {
        Violations violations = new Violations();
        checkpoints.requireServable(changed, violations);
        violations.refuseIfAny();
        return changed;
    }
}
