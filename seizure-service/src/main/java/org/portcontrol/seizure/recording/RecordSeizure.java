package org.portcontrol.seizure.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Received;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.receipts.Claims;
import org.portcontrol.seizure.receipts.IdempotencyKey;
import org.portcontrol.seizure.report.SeizureReport;
import org.portcontrol.seizure.units.Stations;

/**
 * Records a seizure that a unit reports: one transaction that claims the key, stores the record with its first revision
 * and leaves the event. Six SQL statements, however many lines the report has, and one more if it names the next unit.
 *
 * <p>Refuses with {@code idempotency-key-reused}, {@code id-already-used}, {@code unknown-unit}, {@code foreign-unit},
 * {@code unit-not-active}, {@code unknown-checkpoint}, {@code checkpoint-closed}, {@code checkpoint-not-served},
 * {@code unknown-commodity}, {@code retired-commodity}, {@code commodity-not-yet-valid},
 * {@code dimension-not-applicable}, {@code unknown-unit-of-measure}, {@code unknown-code}, {@code quantity-not-positive},
 * {@code quantity-out-of-bounds}, {@code article-not-applicable}, {@code basis-not-applicable}, {@code date-in-future},
 * {@code contradicting-values}, {@code invalid-container-number}, {@code invalid-hs-code}, {@code missing-value} and
 * {@code value-out-of-bounds}; with {@code several-violations} if there are several kinds.
 */
@ApplicationScoped
public class RecordSeizure {

    private final Claims claims;
    private final NewSeizures newSeizures;
    private final Stations stations;
    private final Seizures seizures;

    RecordSeizure(Claims claims, NewSeizures newSeizures, Stations stations, Seizures seizures) {
        this.claims = claims;
        this.newSeizures = newSeizures;
        this.stations = stations;
        this.seizures = seizures;
    }

    /** Records the report, or finds that it was recorded before and gives the first answer again. */
    @Transactional
    Recorded handle(IdempotencyKey key, Received<SeizureReport> received, Scope scope) {
        SeizureReport report = received.request();
        Claims.Claim claim = claims.claim(claims.report(scope.subject(), key, report.id(), received.document()), 1);
        if (claim.repeated()) {
            return new Recorded(
                    claim.seizure(), seizures.revision(claim.seizure(), 1).state(), true);
        }
        NewSeizures.Drafted drafted = newSeizures.read(report, stations, scope);
        String reference = seizures.nextReference(
                drafted.station().unit(), drafted.seizedOn().getYear());
        Seizure seizure = drafted.toSeizure(claim.seizure(), reference, newSeizures.now());
        return new Recorded(
                seizure.id(), seizures.save(seizure, Change.REPORTED, scope).state(), false);
    }
}
