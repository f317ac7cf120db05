package org.portcontrol.reporting.registry;

import java.util.Objects;
import org.portcontrol.kit.localcopy.Copied;
import org.threeten.extra.YearQuarter;

/** What must be readable in an event about a zero report ({@code docs/events/zero-report.v1.schema.json}). */
record ZeroReportState(String code, int revision, String unit, String country, String quarter, Status status)
        implements Copied {

    enum Status {
        DECLARED,
        RETRACTED
    }

    ZeroReportState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(YearQuarter.parse(quarter), "quarter");
    }
}
