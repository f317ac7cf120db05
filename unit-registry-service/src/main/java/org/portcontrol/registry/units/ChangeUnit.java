package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;

/**
 * Replaces the description of a unit, its status and its assignments; code, kind and country stay.
 *
 * <p>Refuses with {@code code-mismatch}, {@code not-found}, {@code stale-revision}, {@code closed},
 * {@code use-closing}, {@code missing-value}, {@code unknown-language}, {@code value-out-of-bounds},
 * {@code period-reversed}, {@code overlapping-assignments}, {@code unknown-checkpoint}, {@code foreign-checkpoint} and
 * {@code checkpoint-closed}.
 */
@ApplicationScoped
public class ChangeUnit {

    private final Units units;
    private final Checkpoints checkpoints;

    ChangeUnit(Units units, Checkpoints checkpoints) {
        this.units = units;
        this.checkpoints = checkpoints;
    }

    @Transactional
    UnitState handle(int base, UnitRequest request, Scope by) {
        UnitState changed = units.change(request.code(), base, by.subject(), unit -> unit.change(request.details()));
        Violations violations = new Violations();
        checkpoints.requireServable(changed, violations);
        violations.refuseIfAny();
        return changed;
    }
}
