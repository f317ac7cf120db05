package org.portcontrol.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for the code of every module. Its {@code ArchitectureTest} extends this and says where the code is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HouseRules {

    private static final Set<Class<?>> MOMENTS =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);
    private static final int MOST_PARAMETERS = 5;

    private final String root;
    private final JavaClasses code;

    /** @param root package of the module */
    protected HouseRules(String root) {
        this(
                root,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    HouseRules(String root, JavaClasses code) {
        this.root = root;
        this.code = code;
    }

    protected final String root() {
        return root;
    }

    protected final JavaClasses code() {
        return code;
    }

    /** The package that the clock and the ids come from; nobody else asks the machine. */
    protected String sourceOfTimeAndIds() {
        return "none";
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(code);
    }

    @Test
    void time_and_ids_are_injected() {
        noClasses()
                .that()
                .resideOutsideOfPackage(sourceOfTimeAndIds())
                .should()
                .accessTargetWhere(describe("asks the machine for the time or an id", HouseRules::asksTheMachine))
                .check(code);
    }

    /** A clock that was injected may be asked for a moment, and time that passes ({@code System.nanoTime}) be measured. */
    private static boolean asksTheMachine(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> MOMENTS.stream().anyMatch(owner::isEquivalentTo) && !isGivenAClock(access);
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "randomUUID" -> owner.isEquivalentTo(UUID.class);
            default -> false;
        };
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void names_say_what_something_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Manager|Helper|Dto)(\\$.*)?")
                .check(code);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(code);
    }

    @Test
    void beans_are_made_of_at_most_five_things() {
        noClasses()
                .that(describe("are beans", HouseRules::isBean))
                .should(HaveConstructors.ofMoreThan(MOST_PARAMETERS))
                .check(code);
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ws.rs.Path")
                || type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")
                || type.isAnnotatedWith("jakarta.inject.Singleton");
    }
}
