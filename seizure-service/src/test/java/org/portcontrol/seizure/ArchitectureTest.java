package org.portcontrol.seizure;

import org.portcontrol.rules.ServiceRules;

class ArchitectureTest extends ServiceRules {

    /** Use cases are the verbs of the service. */
    private static final String USE_CASE =
            "(Record|Amend|Anchor|Suspect|Decide|Verify|Restore|Add|Find|Apply|Queue|Start|Store|Finish|Void|Undo|Report|Export|Register|Change|Close|Withdraw|Remove)[A-Z].*";

    ArchitectureTest() {
        super("org.portcontrol.seizure", USE_CASE);
    }
}
