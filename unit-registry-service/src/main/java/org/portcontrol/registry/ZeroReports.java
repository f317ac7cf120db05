package org.portcontrol.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.threeten.extra.YearQuarter;

/** The zero reports, with all their revisions. Every method belongs in the transaction of a use case. */
@Singleton
public class ZeroReports implements PanacheRepositoryBase<ZeroReport, String> {

    private static final String QUARTER = "quarter";

    private final Journal journal;
    private final Clock clock;

    ZeroReports(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Declares that the unit has nothing to report of the quarter. Declared already, nothing changes.
     *
     * @throws Refusal {@code quarter-not-begun}, {@code outside-lifetime}
     */
    public Registered<ZeroReportState> declare(UnitState unit, YearQuarter quarter, String by) {
        requireBegun(quarter);
        requireLife(unit, quarter);
        String code = ZeroReport.code(unit.code(), quarter);
        ZeroReport known = findById(code, LockModeType.PESSIMISTIC_WRITE);
        ZeroReport report = known == null ? new ZeroReport(unit, quarter) : known;
        if (turn(report, ZeroReport.Status.DECLARED, new Act(Change.DECLARED, by, null)) && known == null) {
            persist(report);
            return new Registered<>(report.state(), false);
        }
        // Whoever declared the same at the same moment was first.
        return new Registered<>(findById(code).state(), true);
    }

    /** Takes a zero report back. Retracted already, nothing changes. */
    public ZeroReportState retract(String unit, YearQuarter quarter, String by, String reason) {
        ZeroReport report = findById(ZeroReport.code(unit, quarter), LockModeType.PESSIMISTIC_WRITE);
        if (report == null) {
            throw notFound();
        }
        turn(report, ZeroReport.Status.RETRACTED, new Act(Change.RETRACTED, by, reason));
        return report.state();
    }

    private boolean turn(ZeroReport report, ZeroReport.Status next, Act act) {
        return report.turn(next, clock.instant().truncatedTo(ChronoUnit.MICROS))
                && journal.write(Section.ZERO_REPORT, report.state(), null, act);
    }

    public ZeroReportState state(String unit, YearQuarter quarter) {
        ZeroReport report = findById(ZeroReport.code(unit, quarter));
        if (report == null) {
            throw notFound();
        }
        return report.state();
    }

    /** One slice of the revisions, oldest first. One SQL statement. */
    public Page<Revision> history(String unit, YearQuarter quarter, String cursor, int limit) {
        Page<Revision> revisions =
                journal.revisions(Section.ZERO_REPORT, ZeroReport.code(unit, quarter), cursor, limit);
        if (revisions.items().isEmpty()) {
            throw notFound();
        }
        return revisions;
    }

    /** One slice of the zero reports that pass the filter, by unit and quarter. One SQL statement. */
    public Page<ZeroReportState> list(Filter filter, String cursor, int limit) {
        String fingerprint = Section.ZERO_REPORT + filter.fingerprint();
        Filter.Query query = filter.now(Cursor.decode(cursor, fingerprint, 1));
        List<ZeroReportState> rows =
                find(query.clause(), query.values()).page(io.quarkus.panache.common.Page.ofSize(limit + 1)).stream()
                        .map(ZeroReport::state)
                        .toList();
        return Page.of(rows, limit, last -> new Cursor(fingerprint, List.of(last.code())));
    }

    private void requireBegun(YearQuarter quarter) {
        LocalDate latestToday = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
        if (quarter.atDay(1).isAfter(latestToday)) {
            throw Refusal.ofParameter(
                    QUARTER, RegistryProblem.QUARTER_NOT_BEGUN, "The quarter has not begun anywhere yet.");
        }
    }

    private static void requireLife(UnitState unit, YearQuarter quarter) {
        if (unit.since() != null && unit.since().isAfter(quarter.atEndOfQuarter())) {
            throw Refusal.ofParameter(
                    QUARTER, RegistryProblem.OUTSIDE_LIFETIME, "The unit's first day is {0}.", unit.since());
        }
        if (unit.until() != null && unit.until().isBefore(quarter.atDay(1))) {
            throw Refusal.ofParameter(
                    QUARTER,
                    RegistryProblem.OUTSIDE_LIFETIME,
                    "The unit was closed; {0} was its last day.",
                    unit.until());
        }
        if (!unit.wasAtWork(quarter.atDay(1), quarter.atEndOfQuarter())) {
            throw Refusal.ofParameter(
                    QUARTER, RegistryProblem.OUTSIDE_LIFETIME, "The unit was not at work on any day of the quarter.");
        }
    }

    private static Refusal notFound() {
        return Refusal.of(CommonProblem.NOT_FOUND, "The unit declared no zero report for this quarter.");
    }
}
