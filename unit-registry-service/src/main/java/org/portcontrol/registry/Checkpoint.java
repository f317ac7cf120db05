package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.portcontrol.kit.problem.Violations;

/** A place where goods are checked: a port, an airport, a crossing. */
@Entity
@Table(name = "checkpoint")
public class Checkpoint extends Place<CheckpointState> {

    @Enumerated(EnumType.STRING)
    private CheckpointType type;

    private String unlocode;
    private BigDecimal latitude;
    private BigDecimal longitude;

    /** For Hibernate. */
    protected Checkpoint() {}

    private Checkpoint(String code) {
        super(code);
    }

    /**
     * A checkpoint with an English name, whose code begins with its country, and so does its UN/LOCODE if it has one. It is
     * active unless something else is said.
     */
    public static Checkpoint registered(String code, CheckpointDetails details) {
        Checkpoint checkpoint = new Checkpoint(code);
        checkpoint.describe(details, details.status() == null ? Status.ACTIVE : details.status(), null);
        return checkpoint;
    }

    /**
     * Replaces what is said of it.
     *
     * @param today since when it has another status, if it gets one
     */
    public void change(CheckpointDetails details, LocalDate today) {
        describe(details, details.status(), today);
    }

    private void describe(CheckpointDetails details, Status status, LocalDate today) {
        Violations violations = new Violations();
        String country = details.description().country();
        violations.require(
                code().startsWith(country + "-"),
                "/code",
                RegistryProblem.CODE_MISMATCH,
                "The code must begin with the country, {0}-.",
                country);
        violations.require(
                status != Status.CLOSED,
                "/status",
                RegistryProblem.USE_CLOSING,
                "Only the closing sets this status, with a day and a reason.");
        violations.require(
                details.unlocode() == null || details.unlocode().startsWith(country),
                "/unlocode",
                RegistryProblem.CODE_MISMATCH,
                "The UN/LOCODE must begin with the country, {0}.",
                country);
        type = details.type();
        unlocode = details.unlocode();
        latitude = details.position() == null ? null : details.position().latitude();
        longitude = details.position() == null ? null : details.position().longitude();
        describe(details.description(), status, today, violations);
        violations.refuseIfAny();
    }

    @Override
    List<String> codesElsewhere() {
        // UN/LOCODE is printed with a blank behind the country, and typed without one.
        return unlocode == null ? List.of() : List.of(unlocode, unlocode.substring(0, 2) + " " + unlocode.substring(2));
    }

    @Override
    public CheckpointState state() {
        return new CheckpointState(
                code(),
                revision(),
                country(),
                type,
                names(),
                aliases(),
                unlocode,
                Position.of(latitude, longitude),
                status(),
                since(),
                until(),
                lifecycle(),
                note(),
                recordedAt());
    }
}
