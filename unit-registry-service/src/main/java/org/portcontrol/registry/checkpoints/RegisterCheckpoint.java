package org.portcontrol.registry.checkpoints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.registry.CheckpointState;
import org.portcontrol.registry.Checkpoints;
import org.portcontrol.registry.Countries;
import org.portcontrol.registry.Registered;

/**
 * Registers a checkpoint in a country that takes part. The same content again is a retry and changes nothing.
 *
 * <p>Refuses with {@code code-mismatch}, {@code use-closing}, {@code missing-value}, {@code unknown-language},
 * {@code value-out-of-bounds}, {@code already-registered}, {@code name-taken}, {@code country-not-taking-part} and
 * {@code country-closed}.
 */
@ApplicationScoped
public class RegisterCheckpoint {

    private final Checkpoints checkpoints;
    private final Countries countries;

    RegisterCheckpoint(Checkpoints checkpoints, Countries countries) {
        this.checkpoints = checkpoints;
        this.countries = countries;
    }

    @Transactional
    Registered<CheckpointState> handle(CheckpointRequest request, Scope by) {
        return register(request, by.subject());
    }

    /** In a transaction that is open. */
    Registered<CheckpointState> register(CheckpointRequest request, String by) {
        Registered<CheckpointState> registered = checkpoints.register(request.toCheckpoint(), by);
        if (!registered.repeated()) {
            // Last, for a retry gets its answer whatever has become of the country. A refusal undoes the registration.
            Violations violations = new Violations();
            countries.requireTakingPart(request.country(), violations);
            violations.refuseIfAny();
        }
        return registered;
    }
}
