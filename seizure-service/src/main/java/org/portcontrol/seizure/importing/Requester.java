package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import org.portcontrol.kit.access.Caller;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;

/** Who asks for imports, and the runner that works for them. */
@ApplicationScoped
class Requester {

    private final Caller caller;
    private final ImportRunner runner;

    Requester(Caller caller, ImportRunner runner) {
        this.caller = caller;
        this.runner = runner;
    }

    /** The caller's scope: an operator, or a focal point of a country. */
    Scope scope() {
        Scope scope = caller.scope();
        if (!scope.has(Role.OPERATOR) && scope.country() == null) {
            throw Refusal.of(ImportProblem.FOREIGN_COUNTRY_ROW, "Your token names no country.");
        }
        return scope;
    }

    void wakeRunner() {
        runner.wake();
    }
}
