package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.problem.Violations;

/** A place where goods are checked: a port, an airport, a crossing. */
@Entity
@Table(name = "checkpoint")
public class Checkpoint extends Entry<CheckpointState> {

    private String country;

    @Enumerated(EnumType.STRING)
    private CheckpointType type;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    private String unlocode;
    private BigDecimal latitude;
    private BigDecimal longitude;

    /** For Hibernate. */
    protected Checkpoint() {}

    private Checkpoint(String code) {
        super(code);
    }

    /**
     * A checkpoint with an English name, whose code begins with its country, and so does its UN/LOCODE if it has one.
     */
    public static Checkpoint registered(String code, CheckpointDetails details) {
        Checkpoint checkpoint = new Checkpoint(code);
        checkpoint.change(details);
        return checkpoint;
    }

    public void change(CheckpointDetails details) {
        Violations violations = new Violations();
        describe(details, violations);
        violations.refuseIfAny();
    }

    private void describe(CheckpointDetails details, Violations violations) {
        violations.require(
                code().startsWith(details.country() + "-"),
                "/code",
                RegistryProblem.CODE_MISMATCH,
                "The code must begin with the country, " + details.country() + "-.");
        describe(Status.ACTIVE, details.since(), details.note(), violations);
        Names.check(details.names(), violations);
        violations.require(
                details.unlocode() == null || details.unlocode().startsWith(details.country()),
                "/unlocode",
                RegistryProblem.CODE_MISMATCH,
                "The UN/LOCODE must begin with the country, " + details.country() + ".");
        country = details.country();
        type = details.type();
        names = details.names();
        aliases = details.aliases();
        unlocode = details.unlocode();
        latitude = details.position() == null ? null : details.position().latitude();
        longitude = details.position() == null ? null : details.position().longitude();
        findBy(names.values(), aliases);
    }

    String country() {
        return country;
    }

    @Override
    public CheckpointState state() {
        return new CheckpointState(
                code(),
                revision(),
                country,
                type,
                names,
                aliases,
                unlocode,
                Position.of(latitude, longitude),
                status(),
                since(),
                until(),
                note(),
                recordedAt());
    }
}
