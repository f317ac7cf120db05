package org.portcontrol.deploy.embedded;

import java.util.List;

/**
 * A user of the demo issuer; the password of all of them is {@value TokenIssuer#PASSWORD}.
 *
 * @param name what the user logs in with, and the token's subject
 * @param role the one role, or null for none
 * @param unit registry code of the user's unit, or null
 * @param country ISO 3166-1 alpha-2 code of the user's country, or null
 */
public record DemoUser(String name, String role, String unit, String country) {

    /** The users of the demo, in the order in which they are worth showing. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("officer.aktau", "officer", "KZ-AKTAU-PCU", "KZ"),
            new DemoUser("supervisor.aktau", "supervisor", "KZ-AKTAU-PCU", "KZ"),
            new DemoUser("officer.panj", "officer", "TJ-NIZHNIY-PANJ-PCU", "TJ"),
            new DemoUser("focal.kz", "focal-point", null, "KZ"),
            new DemoUser("focal.tj", "focal-point", null, "TJ"),
            new DemoUser("analyst", "analyst", null, null),
            new DemoUser("partner", "partner", null, null),
            new DemoUser("registrar", "registrar", null, null),
            new DemoUser("operator", "operator", null, null));

    /** For tests: an officer whose tokens have always run out. */
    static final DemoUser EXPIRED = new DemoUser("expired", "officer", "KZ-AKTAU-PCU", "KZ");

    /** For tests: somebody who can log in and may do nothing. */
    static final DemoUser STRANGER = new DemoUser("stranger", null, null, null);
}
