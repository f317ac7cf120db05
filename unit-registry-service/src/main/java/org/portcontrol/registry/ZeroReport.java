package org.portcontrol.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.threeten.extra.YearQuarter;

/** A unit's word that it has nothing to report of a quarter. It may be taken back, and given again. */
@Entity
@Table(name = "zero_report")
public class ZeroReport {

    /** Whether the word stands. */
    public enum Status {
        DECLARED,
        RETRACTED
    }

    @Id
    private String code;

    private String unit;
    private String country;
    private String quarter;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int revision;
    private Instant recordedAt;

    /** For Hibernate. */
    protected ZeroReport() {}

    ZeroReport(UnitState unit, YearQuarter quarter) {
        this.code = code(unit.code(), quarter);
        this.unit = unit.code();
        this.country = unit.country();
        this.quarter = quarter.toString();
    }

    /** Unit and quarter. */
    static String code(String unit, YearQuarter quarter) {
        return unit + ":" + quarter;
    }

    /** False if it stands so already. */
    boolean turn(Status next, Instant now) {
        if (next == status) {
            return false;
        }
        status = next;
        revision++;
        recordedAt = now;
        return true;
    }

    ZeroReportState state() {
        return new ZeroReportState(code, revision, unit, country, quarter, status, recordedAt);
    }
}
