package org.portcontrol.seizure.batch;

import com.fasterxml.jackson.databind.JsonNode;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Received;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.RequestReader;
import org.portcontrol.kit.problem.TranslatedProblems;
import org.portcontrol.seizure.changing.Changed;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.recording.Outcome;
import org.portcontrol.seizure.report.SeizureReport;

/** One thing of a batch on its way from what was sent to what came of it. */
final class BatchThing {

    private final String key;
    private BatchItem item;
    private Received<SeizureReport> report;
    private BatchResult result;
    private Refusal refusal;

    /** Reads one thing; what cannot be read is its result. */
    BatchThing(JsonNode sent, RequestReader reader) {
        key = sent.path("key").isTextual() ? sent.path("key").textValue() : null;
        try {
            item = reader.read(sent, BatchItem.class);
            requireOne();
            if (item.report() != null) {
                report = new Received<>(
                        reader.read(item.report(), SeizureReport.class, SeizureReport.OfUnit.class), item.report());
            }
        } catch (Refusal refused) {
            refused(refused);
        }
    }

    private void requireOne() {
        if ((item.report() == null) == (item.amendment() == null)) {
            throw Refusal.at("", CommonProblem.MISSING_VALUE, "It must hold either a report or an amendment.");
        }
        BatchItem.Amendment amendment = item.amendment();
        if (amendment != null && (amendment.baseRevision() == null) == (amendment.basedOn() == null)) {
            throw Refusal.at(
                    "/amendment",
                    CommonProblem.MISSING_VALUE,
                    "It must hold either a baseRevision or the key it is basedOn.");
        }
    }

    boolean isReport() {
        return !isSettled() && report != null;
    }

    boolean isAmendment() {
        return !isSettled() && item.amendment() != null;
    }

    IdempotencyKey key() {
        return new IdempotencyKey(key);
    }

    Received<SeizureReport> report() {
        return report;
    }

    BatchItem.Amendment amendment() {
        return item.amendment();
    }

    void settled(Outcome outcome) {
        if (outcome.refusal() != null) {
            refused(outcome.refusal());
            return;
        }
        result = new BatchResult(
                key,
                201,
                outcome.claim().seizure(),
                outcome.reference(),
                outcome.claim().revision(),
                outcome.claim().repeated(),
                outcome.hash(),
                null);
    }

    void amended(Changed changed) {
        result = new BatchResult(
                key,
                200,
                item.amendment().seizure(),
                changed.reference(),
                changed.revision(),
                changed.repeated(),
                changed.hash(),
                null);
    }

    void refused(Refusal refused) {
        refusal = refused;
    }

    private boolean isSettled() {
        return result != null || refusal != null;
    }

    BatchResult result(TranslatedProblems problems) {
        return result != null
                ? result
                : new BatchResult(key, refusal.type().status(), null, null, null, null, null, problems.of(refusal));
    }
}
