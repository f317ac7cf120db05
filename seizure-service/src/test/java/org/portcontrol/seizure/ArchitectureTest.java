package org.portcontrol.seizure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.portcontrol.seizure");

    /** Use cases are the verbs of the service. */
    private static final String USE_CASE =
            "(Record|Amend|Anchor|Suspect|Decide|Verify|Restore|Add|Find|Apply|Queue|Start|Store|Finish|Void|Undo|Report|Export|Register|Change|Close|Withdraw|Remove)[A-Z].*";

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.portcontrol.(seizure).(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void the_domain_knows_none_of_its_ways_in_and_out() {
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.seizure")
                .should()
                .dependOnClassesThat(resideInAPackage("org.portcontrol.seizure.*.."))
                .check(SERVICE);
    }

    @Test
    void only_use_cases_open_transactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*\\." + USE_CASE)
                .check(SERVICE);
        noClasses().should().beAnnotatedWith(Transactional.class).check(SERVICE);
    }

    @Test
    void resources_touch_no_storage() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .onlyDependOnClassesThat()
                .doNotBelongToAnyOf(EntityManager.class, DataSource.class, Seizures.class)
                .check(SERVICE);
    }

    @Test
    void time_and_ids_are_injected() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(SERVICE);
    }
}
