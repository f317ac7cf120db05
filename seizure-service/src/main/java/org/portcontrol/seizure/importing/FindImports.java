package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;

/**
 * Finds imports: those of the own country for a focal point, all for an operator.
 *
 * <p>Refuses with {@code not-found} and {@code malformed-cursor}.
 */
@ApplicationScoped
class FindImports {

    private static final String NO_FILTERS = "imports";

    private final ImportJobs jobs;
    private final RecordSource records;

    FindImports(ImportJobs jobs, RecordSource records) {
        this.jobs = jobs;
        this.records = records;
    }

    /** Those at which something is left to do, oldest first. */
    @Transactional
    List<UUID> open() {
        return jobs.open();
    }

    @Transactional
    ImportView get(UUID importId, Scope scope) {
        return jobs.visibleTo(scope, importId).view(records.now());
    }

    /** The history of imports, newest first. */
    @Transactional
    Page<ImportView> list(String cursor, int limit, Scope scope) {
        Instant now = records.now();
        List<Object> values = new ArrayList<>(List.of(scope.has(Role.OPERATOR), String.valueOf(scope.country())));
        String behind = "";
        Cursor last = Cursor.decode(cursor, NO_FILTERS, 2);
        if (last != null) {
            behind = " and (requestedAt < ?3 or (requestedAt = ?3 and id < ?4))";
            values.addAll(List.of(last.moment(0), last.id(1)));
        }
        List<ImportJob> rows = jobs.find(
                        "(?1 = true or country = ?2)" + behind + " order by requestedAt desc, id desc",
                        values.toArray())
                .page(io.quarkus.panache.common.Page.ofSize(limit + 1))
                .list();
        return Page.of(
                        rows,
                        limit,
                        job -> new Cursor(
                                NO_FILTERS,
                                List.of(job.requestedAt().toString(), job.id().toString())))
                .map(job -> job.view(now));
    }
}
