package org.portcontrol.registry.zeroreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.registry.Registered;
import org.portcontrol.registry.UnitState;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.ZeroReportState;
import org.portcontrol.registry.ZeroReports;
import org.threeten.extra.YearQuarter;

/**
 * Declares that a unit has nothing to report of a quarter. Declared already, nothing changes; retracted, it stands again.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter}, {@code quarter-not-begun} and {@code outside-lifetime}.
 */
@ApplicationScoped
public class DeclareZeroReport {

    private final Units units;
    private final ZeroReports zeroReports;

    DeclareZeroReport(Units units, ZeroReports zeroReports) {
        this.units = units;
        this.zeroReports = zeroReports;
    }

    @Transactional
    Registered<ZeroReportState> handle(String code, YearQuarter quarter, Scope by) {
        UnitState unit = units.state(code);
        Reach.requireOwn(unit, by);
        return zeroReports.declare(unit, quarter, by.subject());
    }
}
