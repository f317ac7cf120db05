package org.portcontrol.registry.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.Registered;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;

/**
 * Registers a unit in a country that takes part, with the checkpoints of that country that it serves. The same content
 * again is a retry and changes nothing.
 *
 * <p>Refuses with {@code code-mismatch}, {@code use-closing}, {@code missing-value}, {@code unknown-language},
 * {@code value-out-of-bounds}, {@code period-reversed}, {@code overlapping-assignments}, {@code already-registered},
 * {@code name-taken}, {@code outside-lifetime},
 * {@code country-not-taking-part}, {@code country-closed}, {@code unknown-checkpoint}, {@code foreign-checkpoint} and
 * {@code checkpoint-closed}.
 */
@ApplicationScoped
public class RegisterUnit {

    private final Units units;
    private final Countries countries;
    private final Checkpoints checkpoints;

    RegisterUnit(Units units, Countries countries, Checkpoints checkpoints) {
        this.units = units;
        this.countries = countries;
        this.checkpoints = checkpoints;
    }

    @Transactional
    Registered<UnitState> handle(UnitRequest request, Scope by) {
        return register(request, by.subject());
    }

    /** In a transaction that is open. */
    Registered<UnitState> register(UnitRequest request, String by) {
        Registered<UnitState> registered = units.register(request.toUnit(), by);
        if (!registered.repeated()) {
            // Last, for a retry gets its answer whatever has become of the country. A refusal undoes the registration.
            Violations violations = new Violations();
            countries.requireTakingPart(request.country(), violations);
            checkpoints.requireServable(registered.state(), violations);
            violations.refuseIfAny();
        }
        return registered;
    }
}
