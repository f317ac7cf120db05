package org.portcontrol.registry.zeroreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.registry.Revision;
import org.portcontrol.registry.Units;
import org.portcontrol.registry.ZeroReportState;
import org.portcontrol.registry.ZeroReports;
import org.threeten.extra.YearQuarter;

/**
 * Finds zero reports that the caller may see.
 *
 * <p>Refuses with {@code not-found}, {@code malformed-parameter} and {@code malformed-cursor}.
 */
@ApplicationScoped
public class FindZeroReports {

    private final Units units;
    private final ZeroReports zeroReports;

    FindZeroReports(Units units, ZeroReports zeroReports) {
        this.units = units;
        this.zeroReports = zeroReports;
    }

    @Transactional
    Page<ZeroReportState> list(ZeroReportFilter filter, String cursor, int limit, Scope by) {
        return Reach.narrowed(filter, by)
                .map(narrowed -> zeroReports.list(narrowed.read(), cursor, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @Transactional
    ZeroReportState get(String unit, YearQuarter quarter, Scope by) {
        Reach.requireOwn(units.state(unit), by);
        return zeroReports.state(unit, quarter);
    }

    @Transactional
    Page<Revision> history(String unit, YearQuarter quarter, String cursor, int limit, Scope by) {
        Reach.requireOwn(units.state(unit), by);
        return zeroReports.history(unit, quarter, cursor, limit);
    }
}
