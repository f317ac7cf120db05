package org.portcontrol.registry.zeroreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.ZeroReportState;
import org.portcontrol.registry.ZeroReports;
import org.threeten.extra.YearQuarter;

/**
 * Takes a zero report back; that it was declared stays on record. Retracted already, nothing changes.
 *
 * <p>Refuses with {@code not-found} and {@code malformed-parameter}.
 */
@ApplicationScoped
public class RetractZeroReport {

    private final Units units;
    private final ZeroReports zeroReports;

    RetractZeroReport(Units units, ZeroReports zeroReports) {
        this.units = units;
        this.zeroReports = zeroReports;
    }

    @Transactional
    ZeroReportState handle(String code, YearQuarter quarter, RetractionRequest request, Scope by) {
        Reach.requireOwn(units.state(code), by);
        return zeroReports.retract(code, quarter, by.subject(), request.reason());
    }
}
