package org.portcontrol.seizure.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit as this service last heard of it. */
@Entity
@Table(name = "known_unit")
class KnownUnit {

    @Id
    private String code;

    private int revision;
    private String name;
    private String country;
    private String status;
    private LocalDate since;
    private LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UnitState.Assignment> assignments;

    /** For Hibernate. */
    protected KnownUnit() {}

    KnownUnit(String code) {
        this.code = code;
    }

    /** Takes over a newer state; an older or equal one is a repetition and changes nothing. */
    void apply(UnitState state) {
        if (state.revision() > revision) {
            revision = state.revision();
            name = state.name();
            country = state.country();
            status = state.status();
            since = state.since();
            until = state.until();
            assignments = state.checkpoints();
        }
    }

    boolean wasAtWorkOn(LocalDate day) {
        boolean inOperation = status.equals("ACTIVE") || (status.equals("CLOSED") && until != null);
        return inOperation && Days.within(since, until, day);
    }

    boolean served(String checkpoint, LocalDate day) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.checkpoint().equals(checkpoint)
                        && Days.within(assignment.from(), assignment.to(), day));
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }
}
