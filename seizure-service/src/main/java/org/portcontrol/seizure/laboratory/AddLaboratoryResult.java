package org.portcontrol.seizure.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.portcontrol.kit.problem.Received;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.LaboratoryResult;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.changing.Asked;
import org.portcontrol.seizure.changing.Changed;
import org.portcontrol.seizure.changing.Changes;

/**
 * Adds a laboratory result to a line. It takes the place of the line's quantity of the same kind in totals and may say
 * that the commodity is another; what was reported stays visible.
 *
 * <p>Refuses with {@code not-found}, {@code stale-revision}, {@code voided-seizure}, {@code idempotency-key-reused},
 * {@code record-full} after 50 results of a line, {@code unknown-line}, {@code unknown-commodity}, {@code retired-commodity}, {@code commodity-not-yet-valid}, {@code analysis-before-seizure}, {@code date-in-future},
 * {@code dimension-not-applicable} to what was found, {@code purity-not-applicable} and everything a quantity can be refused for.
 */
@ApplicationScoped
public class AddLaboratoryResult {

    private static final int MOST_OF_A_LINE = 50;

    private final Changes changes;
    private final Catalogue catalogue;
    private final Clock clock;

    AddLaboratoryResult(Changes changes, Catalogue catalogue, Clock clock) {
        this.changes = changes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional
    Changed handle(Asked asked, Received<LaboratoryResultRequest> received) {
        LaboratoryResultRequest request = received.request();
        return changes.make(asked, Change.LABORATORY_RESULT, received.document(), (seizure, now) -> {
            Violations violations = new Violations();
            violations.require(
                    seizure.hasLine(request.line()),
                    "/line",
                    SeizureProblem.UNKNOWN_LINE,
                    "The record has no line {0}.",
                    request.line());
            checkDay(request, seizure, violations);
            Commodity found = commodity(request, seizure, violations);
            LaboratoryResult result = request.read(found, violations);
            violations.refuseIfAny();
            requireRoom(seizure.line(request.line()));
            seizure.addLaboratoryResult(request.line(), result, found, now);
        });
    }

    /** Nobody examines a line so often; a client in a loop does. */
    private static void requireRoom(Item line) {
        if (line.laboratoryResults().size() >= MOST_OF_A_LINE) {
            throw Refusal.of(SeizureProblem.RECORD_FULL, "A line may have {0} laboratory results.", MOST_OF_A_LINE);
        }
    }

    private void checkDay(LaboratoryResultRequest request, Seizure seizure, Violations violations) {
        if (request.analysedOn() != null) {
            Seizure.checkDay(request.analysedOn(), "/analysedOn", clock, violations);
            violations.require(
                    !request.analysedOn().isBefore(seizure.seizedOn()),
                    "/analysedOn",
                    SeizureProblem.ANALYSIS_BEFORE_SEIZURE,
                    "The seizure was made on {0}.",
                    seizure.seizedOn());
        }
    }

    /** What it was found to be: told, or what the line counts as already. */
    private Commodity commodity(LaboratoryResultRequest request, Seizure seizure, Violations violations) {
        if (request.commodity() != null) {
            return catalogue.read(request.commodity(), seizure.seizedOn(), null, "/commodity", violations);
        }
        return seizure.hasLine(request.line())
                ? catalogue.find(seizure.line(request.line()).commodity()).orElseThrow()
                : null;
    }
}
