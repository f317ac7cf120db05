package org.portcontrol.kit.access;

import java.util.Set;

/**
 * What the access token says of the caller.
 *
 * @param subject the token's subject: who acted, in histories; never part of an event or a log line
 * @param roles the roles granted
 * @param unit registry code of the caller's unit, or null
 * @param country ISO 3166-1 alpha-2 code of the caller's country, or null
 */
public record Scope(String subject, Set<String> roles, String unit, String country) {

    public Scope {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** True if the token names this unit as the caller's own. */
    public boolean ownsUnit(String code) {
        return unit != null && unit.equals(code);
    }

    /** True if the token names this country as the caller's own. */
    public boolean ownsCountry(String code) {
        return country != null && country.equals(code);
    }
}
