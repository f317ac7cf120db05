package org.portcontrol.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.portcontrol.kit");

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.portcontrol.kit.(*)..").should().beFreeOfCycles().check(KIT);
    }

    @Test
    void the_kit_has_no_word_of_the_domain_in_its_names() {
        noClasses()
                .should()
                .haveNameMatching(".*(Seizure|Commodity|Checkpoint|Quantity|Measure|Total|Laboratory).*")
                .check(KIT);
    }
}
