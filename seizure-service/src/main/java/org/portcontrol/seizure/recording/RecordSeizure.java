package org.portcontrol.seizure.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.Details;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.Station;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.units.Stations;

/**
 * Records a seizure that a unit reports: one transaction that claims the key, stores the record with its first revision
 * and leaves the event. Six SQL statements, however many lines the report has.
 *
 * <p>Refuses with {@code idempotency-key-reused}, {@code id-already-used}, {@code unknown-unit}, {@code foreign-unit},
 * {@code unit-not-active}, {@code unknown-checkpoint}, {@code checkpoint-closed}, {@code checkpoint-not-served},
 * {@code unknown-commodity}, {@code unknown-unit-of-measure}, {@code unknown-code}, {@code quantity-not-positive},
 * {@code quantity-out-of-bounds}, {@code article-not-applicable}, {@code basis-not-applicable}, {@code date-in-future}
 * and {@code value-out-of-bounds}; with {@code several-violations} if there are several kinds.
 */
@ApplicationScoped
public class RecordSeizure {

    private final Claims claims;
    private final Stations stations;
    private final Catalogue catalogue;
    private final Seizures seizures;
    private final Clock clock;

    RecordSeizure(Claims claims, Stations stations, Catalogue catalogue, Seizures seizures, Clock clock) {
        this.claims = claims;
        this.stations = stations;
        this.catalogue = catalogue;
        this.seizures = seizures;
        this.clock = clock;
    }

    /** Records the report, or finds that it was recorded before and gives the first answer again. */
    @Transactional
    Recorded handle(IdempotencyKey key, RecordSeizureRequest request, Scope scope) {
        Claims.Claim claim = claims.claim(scope.subject(), key, request);
        if (claim.repeated()) {
            return new Recorded(
                    claim.seizureId(), seizures.firstRevision(claim.seizureId()).state(), true);
        }
        Violations violations = new Violations();
        Seizure.checkDay(request.seizedOn(), "/seizedOn", clock, violations);
        Station station = stations.find(request.unit(), request.checkpoint(), request.seizedOn(), scope, violations);
        Details details = request.read(catalogue, violations);
        violations.refuseIfAny();
        String reference =
                seizures.nextReference(station.unit(), request.seizedOn().getYear());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Seizure seizure = Seizure.reported(claim.seizureId(), reference, station, request.seizedOn(), details, now);
        return new Recorded(
                seizure.id(), seizures.save(seizure, Change.REPORTED, scope).state(), false);
    }
}
