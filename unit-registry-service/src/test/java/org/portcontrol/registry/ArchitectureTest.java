package org.portcontrol.registry;

import org.portcontrol.rules.ServiceRules;

class ArchitectureTest extends ServiceRules {

    /** A use case is a verb with its object. */
    private static final String USE_CASE =
            "(Register|Change|Close|Find|Load|Export|Take|Spell|Declare|Retract)[A-Z][A-Za-z]*";

    ArchitectureTest() {
        super("org.portcontrol.registry", USE_CASE);
    }
}
