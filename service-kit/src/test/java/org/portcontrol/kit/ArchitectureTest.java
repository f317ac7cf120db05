package org.portcontrol.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.portcontrol.rules.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("org.portcontrol.kit");
    }

    @Override
    protected String sourceOfTimeAndIds() {
        return "org.portcontrol.kit.time";
    }

    @Test
    void the_kit_has_no_word_of_the_domain_in_its_names() {
        noClasses()
                .should()
                .haveNameMatching(".*(Seizure|Commodity|Checkpoint|Quantity|Measure|Total|Laboratory).*")
                .check(code());
    }
}
