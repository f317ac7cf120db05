package org.portcontrol.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.portcontrol.rules.ServiceRules;

class ArchitectureTest extends ServiceRules {

    /** Use cases are verbs; {@code Totals} is the one question, asked as {@code totals.by(...)}. */
    private static final String USE_CASE = "Apply[A-Z].*|Totals";

    ArchitectureTest() {
        super("org.portcontrol.reporting", USE_CASE);
    }

    @Test
    void ways_in_and_out_know_the_domain_and_not_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.reporting.intake")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.portcontrol.reporting.totals", "jakarta.ws.rs..")
                .check(code());
        noClasses()
                .that()
                .resideInAPackage("org.portcontrol.reporting.totals")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.portcontrol.reporting.intake")
                .check(code());
    }

    @Test
    void the_domain_speaks_no_sql() {
        noClasses()
                .that()
                .resideInAPackage(root())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(code());
    }

    @Test
    void only_use_cases_take_connections() {
        noClasses()
                .that()
                .haveNameNotMatching(useCases())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(code());
    }
}
