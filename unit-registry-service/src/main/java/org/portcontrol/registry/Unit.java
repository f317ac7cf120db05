package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.problem.Violations;

/** A Port Control Unit or Air Cargo Control Unit. */
@Entity
@Table(name = "unit")
public class Unit extends Place<UnitState> {

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

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
        unit.change(details, null);
        return unit;
    }

    /**
     * Replaces what is said of it.
     *
     * @param today since when it has another status, if it gets one
     */
    public void change(UnitDetails details, LocalDate today) {
        Violations violations = new Violations();
        String country = details.description().country();
        violations.require(
                code().startsWith(country + "-") && code().endsWith("-" + details.kind()),
                "/code",
                RegistryProblem.CODE_MISMATCH,
                "The code must begin with the country, {0}-, and end in the kind, -{1}.",
                country,
                details.kind());
        violations.require(
                details.status() != Status.CLOSED,
                "/status",
                RegistryProblem.USE_CLOSING,
                "Only the closing sets this status, with a day and a reason.");
        kind = details.kind();
        checkpoints = details.checkpoints();
        describe(details.description(), details.status(), today, violations);
        checkAssignments(checkpoints, since(), violations);
        violations.refuseIfAny();
    }

    @Override
    public void turn(Status next, LocalDate from, Violations violations) {
        super.turn(next, from, violations);
        checkLife("/from", violations);
    }

    @Override
    void close(LocalDate lastDay) {
        super.close(lastDay);
        Violations violations = new Violations();
        checkLife("/on", violations);
        violations.refuseIfAny();
    }

    private void checkLife(String pointer, Violations violations) {
        for (Assignment assignment : checkpoints) {
            violations.require(
                    assignment.isWithin(since(), until()),
                    pointer,
                    RegistryProblem.OUTSIDE_LIFETIME,
                    "A day of the assignment to {0} would lie outside the unit's life.",
                    assignment.checkpoint());
        }
    }

    private static void checkAssignments(List<Assignment> assignments, LocalDate since, Violations violations) {
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String pointer = "/checkpoints/" + i;
            assignment.check(pointer, violations);
            violations.require(
                    assignment.isWithin(since, null),
                    pointer + "/from",
                    RegistryProblem.OUTSIDE_LIFETIME,
                    "The unit's first day is {0}.",
                    String.valueOf(since));
            violations.require(
                    assignments.subList(0, i).stream().noneMatch(assignment::overlaps),
                    pointer,
                    RegistryProblem.OVERLAPPING_ASSIGNMENTS,
                    "An earlier entry assigns {0} for some of the same days.",
                    assignment.checkpoint());
        }
    }

    boolean servesBefore(LocalDate day, String checkpoint) {
        return checkpoints.stream()
                .anyMatch(assignment -> assignment.checkpoint().equals(checkpoint) && !assignment.isWithin(day, null));
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
                country(),
                names(),
                aliases(),
                status(),
                since(),
                until(),
                lifecycle(),
                note(),
                checkpoints,
                recordedAt());
    }
}
