package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.problem.Violations;

/** A Port Control Unit or Air Cargo Control Unit. */
@Entity
@Table(name = "unit")
public class Unit extends Entry<UnitState> {

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String country;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Assignment> checkpoints;

    /** For Hibernate. */
    protected Unit() {}

    private Unit(String code) {
        super(code);
    }

    /** An open unit with an English name, whose code begins with its country and ends in its kind. */
    public static Unit registered(String code, UnitDetails details) {
        Unit unit = new Unit(code);
        unit.change(details);
        return unit;
    }

    public void change(UnitDetails details) {
        Violations violations = new Violations();
        describe(details, violations);
        violations.refuseIfAny();
    }

    private void describe(UnitDetails details, Violations violations) {
        violations.require(
                code().startsWith(details.country() + "-") && code().endsWith("-" + details.kind()),
                "/code",
                RegistryProblem.CODE_MISMATCH,
                "The code must begin with the country, " + details.country() + "-, and end in the kind, -"
                        + details.kind() + ".");
        violations.require(
                details.status() != Status.CLOSED,
                "/status",
                RegistryProblem.USE_CLOSING,
                "Only the closing sets this status, with a day and a reason.");
        describe(details.status(), details.since(), details.note(), violations);
        Names.check(details.names(), violations);
        checkAssignments(details.checkpoints(), violations);
        kind = details.kind();
        country = details.country();
        names = details.names();
        aliases = details.aliases();
        checkpoints = details.checkpoints();
        findBy(names.values(), aliases);
    }

    private static void checkAssignments(List<Assignment> assignments, Violations violations) {
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String pointer = "/checkpoints/" + i;
            assignment.check(pointer, violations);
            violations.require(
                    assignments.subList(0, i).stream().noneMatch(assignment::overlaps),
                    pointer,
                    RegistryProblem.OVERLAPPING_ASSIGNMENTS,
                    "An earlier entry assigns " + assignment.checkpoint() + " for some of the same days.");
        }
    }

    boolean servesBeyond(LocalDate day, String checkpoint) {
        return checkpoints.stream()
                .anyMatch(assignment -> assignment.checkpoint().equals(checkpoint) && assignment.lastsBeyond(day));
    }

    @Override
    public UnitState state() {
        return new UnitState(
                code(),
                revision(),
                kind,
                country,
                names,
                aliases,
                status(),
                since(),
                until(),
                note(),
                checkpoints,
                recordedAt());
    }
}
