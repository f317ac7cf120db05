package org.portcontrol.seizure.batch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.amending.AmendSeizure;
import org.portcontrol.seizure.amending.OfflineChange;
import org.portcontrol.seizure.changing.Changed;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.recording.KeyedReport;
import org.portcontrol.seizure.recording.Outcome;
import org.portcontrol.seizure.recording.RecordReports;

/**
 * Takes a batch apart and gives each thing to its use case: all reports at once, then amendments one by one, and those
 * that have to wait for another again, as long as that brings any further. What fails for a reason that nobody foresaw
 * spoils nothing else. Opens no transaction itself.
 *
 * <p>Refuses with {@code unavailable} once the database cannot be reached: each further thing would wait for it in vain.
 */
@Singleton
class TakeBatch {

    private static final Logger LOG = Logger.getLogger(TakeBatch.class);
    private static final String SECONDS = "5";

    private final RecordReports recordReports;
    private final AmendSeizure amendSeizure;

    TakeBatch(RecordReports recordReports, AmendSeizure amendSeizure) {
        this.recordReports = recordReports;
        this.amendSeizure = amendSeizure;
    }

    void take(List<BatchThing> things, Scope scope) {
        reports(things.stream().filter(BatchThing::isReport).toList(), scope);
        List<BatchThing> waiting =
                things.stream().filter(BatchThing::isAmendment).toList();
        int before;
        do {
            before = waiting.size();
            waiting = amend(waiting, scope);
        } while (!waiting.isEmpty() && waiting.size() < before);
    }

    /** A failure that nobody foresaw must not hold up the whole batch for ever: then each report stands for itself. */
    private void reports(List<BatchThing> reports, Scope scope) {
        if (reports.isEmpty()) {
            return;
        }
        try {
            record(reports, scope);
        } catch (RuntimeException failed) {
            requireDatabase(failed);
            LOG.warnf("A batch of %d reports is recorded one by one: %s", reports.size(), failed.toString());
            reports.forEach(report -> {
                try {
                    record(List.of(report), scope);
                } catch (RuntimeException again) {
                    failed(report, again);
                }
            });
        }
    }

    private void record(List<BatchThing> reports, Scope scope) {
        List<Outcome> outcomes = recordReports.handle(
                reports.stream()
                        .map(each -> new KeyedReport(each.key(), each.report()))
                        .toList(),
                scope);
        for (int i = 0; i < outcomes.size(); i++) {
            reports.get(i).settled(outcomes.get(i));
        }
    }

    /** Makes amendments, and gives back those for which something earlier is still missing. */
    private List<BatchThing> amend(List<BatchThing> amendments, Scope scope) {
        List<BatchThing> waiting = new ArrayList<>();
        for (BatchThing thing : amendments) {
            try {
                BatchItem.Amendment asked = thing.amendment();
                Changed changed = amendSeizure.handle(
                        new OfflineChange(
                                thing.key(),
                                asked.seizure(),
                                asked.baseRevision(),
                                asked.basedOn() == null ? null : new IdempotencyKey(asked.basedOn()),
                                asked.changes()),
                        scope);
                thing.amended(changed);
            } catch (Refusal refused) {
                thing.refused(refused);
                if (refused.type() == SeizureProblem.EARLIER_CHANGE_MISSING) {
                    waiting.add(thing);
                }
            } catch (RuntimeException failed) {
                failed(thing, failed);
            }
        }
        return waiting;
    }

    private static void failed(BatchThing thing, RuntimeException failure) {
        requireDatabase(failure);
        LOG.error("A thing of a batch failed", failure);
        thing.refused(Refusal.of(CommonProblem.INTERNAL_ERROR, "The service failed."));
    }

    private static void requireDatabase(RuntimeException failure) {
        if (DatabaseAway.isBehind(failure)) {
            LOG.warnf("A batch is given back: %s", failure.toString());
            throw Refusal.of(
                            CommonProblem.UNAVAILABLE,
                            "The database cannot be reached at the moment; what was taken of the batch is not taken twice.")
                    .withHeader("Retry-After", SECONDS);
        }
    }
}
