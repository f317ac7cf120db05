package org.portcontrol.reporting;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.sql.Connection;
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
            .importPackages("org.portcontrol.reporting");

    /** Use cases are verbs; {@code Totals} is the one question, asked as {@code totals.by(...)}. */
    private static final String USE_CASE = ".*\\.(Apply[A-Z].*|Totals)";

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.portcontrol.(reporting).(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void ways_in_and_out_know_the_domain_and_not_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.reporting.intake")
                .should()
                .dependOnClassesThat(resideInAPackage("org.portcontrol.reporting.totals"))
                .orShould()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.reporting.totals")
                .should()
                .dependOnClassesThat(resideInAPackage("org.portcontrol.reporting.intake"))
                .check(SERVICE);
    }

    @Test
    void the_domain_knows_none_of_its_ways_in_and_out() {
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.reporting")
                .should()
                .dependOnClassesThat(resideInAPackage("org.portcontrol.reporting.*.."))
                .orShould()
                .dependOnClassesThat(resideInAPackage("java.sql.."))
                .check(SERVICE);
    }

    @Test
    void only_use_cases_open_transactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(USE_CASE)
                .check(SERVICE);
        noClasses().should().beAnnotatedWith(Transactional.class).check(SERVICE);
    }

    @Test
    void only_use_cases_take_connections() {
        noClasses()
                .that()
                .haveNameNotMatching(USE_CASE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(SERVICE);
    }

    @Test
    void resources_and_consumers_touch_no_storage() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .onlyDependOnClassesThat()
                .doNotBelongToAnyOf(Connection.class, DataSource.class)
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
