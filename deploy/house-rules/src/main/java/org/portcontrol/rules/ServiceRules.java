package org.portcontrol.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for a service beside that: the domain at the root, ways in and out below it, use cases between. */
public abstract class ServiceRules extends HouseRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> TRANSACTIONS = Set.of(
            "io.quarkus.narayana.jta.QuarkusTransaction",
            "jakarta.transaction.UserTransaction",
            "jakarta.transaction.TransactionManager");
    private static final Set<String> STORAGE = Set.of(
            "jakarta.persistence.EntityManager",
            "javax.sql.DataSource",
            "java.sql.Connection",
            "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");

    private final String useCases;

    /**
     * Rules of one service.
     *
     * @param useCases simple names of use cases, as an expression: their verbs, each with what it is done to
     */
    protected ServiceRules(String root, String useCases) {
        super(root);
        this.useCases = named(useCases);
    }

    ServiceRules(String root, String useCases, JavaClasses code) {
        super(root, code);
        this.useCases = named(useCases);
    }

    private static String named(String useCases) {
        return ".*\\.(" + useCases + ")(?<!Resource)";
    }

    /** Full names of use cases, as an expression. */
    protected final String useCases() {
        return useCases;
    }

    @Test
    void the_domain_knows_none_of_its_ways_in_and_out() {
        noClasses()
                .that()
                .resideInAPackage(root())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root() + ".*..")
                .check(code());
    }

    @Test
    void only_use_cases_are_transactional() {
        methods()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(useCases)
                .check(code());
    }

    @Test
    void no_class_is_transactional_as_a_whole() {
        noClasses().should().beAnnotatedWith(TRANSACTIONAL).check(code());
    }

    @Test
    void no_transaction_is_opened_by_hand_outside_of_use_cases() {
        noClasses()
                .that()
                .haveNameNotMatching(useCases)
                .should()
                .dependOnClassesThat(describe("open transactions", type -> TRANSACTIONS.contains(type.getName())))
                .check(code());
    }

    @Test
    void resources_and_consumers_touch_no_storage() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .dependOnClassesThat(describe("are storage", ServiceRules::isStorage))
                .check(code());
    }

    private static boolean isStorage(JavaClass type) {
        return STORAGE.stream().anyMatch(type::isAssignableTo);
    }
}
