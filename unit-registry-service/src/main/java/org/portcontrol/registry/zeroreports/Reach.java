package org.portcontrol.registry.zeroreports;

import java.util.Optional;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.UnitState;

/** Whose zero reports a caller may see: of every unit, of the own country's, or of the own unit. */
final class Reach {

    private Reach() {}

    static boolean isEverywhere(Scope scope) {
        return scope.has(Role.ANALYST) || scope.has(Role.REGISTRAR) || scope.has(Role.OPERATOR);
    }

    /** Refuses a unit that is not the caller's as if it did not exist. */
    static void requireOwn(UnitState unit, Scope scope) {
        if (!sees(unit.code(), unit.country(), scope)) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "The registry has no unit of this code.");
        }
    }

    private static boolean sees(String unit, String country, Scope scope) {
        return isEverywhere(scope)
                || (scope.has(Role.FOCAL_POINT) && scope.ownsCountry(country))
                || ((scope.has(Role.OFFICER) || scope.has(Role.SUPERVISOR)) && scope.ownsUnit(unit));
    }

    /**
     * What a list is narrowed to by who asks, and by what was asked for.
     *
     * @return empty if nothing can be both
     */
    static Optional<ZeroReportFilter> narrowed(ZeroReportFilter asked, Scope scope) {
        if (isEverywhere(scope)) {
            return Optional.of(asked);
        }
        boolean ofCountry = scope.has(Role.FOCAL_POINT) && scope.country() != null;
        String country = ofCountry ? scope.country() : asked.country;
        String unit = ofCountry ? asked.unit : scope.unit();
        boolean possible = (ofCountry || unit != null)
                && (asked.country == null || asked.country.equals(country))
                && (asked.unit == null || asked.unit.equals(unit));
        return possible ? Optional.of(asked.of(unit, country)) : Optional.empty();
    }
}
