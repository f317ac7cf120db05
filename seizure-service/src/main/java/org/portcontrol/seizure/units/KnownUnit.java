package org.portcontrol.seizure.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit as this service last heard of it. */
@Entity
@Immutable
@Table(name = "known_unit")
class KnownUnit {

    @Id
    private String code;

    private String name;
    private String country;
    private String status;
    private LocalDate since;
    private LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UnitState.Assignment> assignments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stage> lifecycle;

    /** For Hibernate. */
    protected KnownUnit() {}

    boolean wasAtWorkOn(LocalDate day) {
        return Days.within(since, until, day) && Stage.isActive(lifecycle, status, until, day);
    }

    /** Codes of the checkpoints that it served. */
    List<String> served(LocalDate day) {
        return assignments.stream()
                .filter(assignment -> Days.within(assignment.from(), assignment.to(), day))
                .map(UnitState.Assignment::checkpoint)
                .distinct()
                .toList();
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
