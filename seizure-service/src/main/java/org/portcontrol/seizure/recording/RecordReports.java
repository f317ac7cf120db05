package org.portcontrol.seizure.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.ReferenceNumbers;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.receipts.Claims;
import org.portcontrol.seizure.receipts.Earlier;
import org.portcontrol.seizure.units.Stations;

/**
 * Records many reports as {@link RecordSeizure} records one: in one transaction of eight SQL statements, and up to three more if some were recorded before, however many
 * they are. A report that is refused, for any of the reasons of {@link RecordSeizure}, spoils no other.
 */
@ApplicationScoped
public class RecordReports {

    private final Claims claims;
    private final NewSeizures newSeizures;
    private final Stations stations;
    private final ReferenceNumbers references;
    private final Seizures seizures;

    RecordReports(
            Claims claims, NewSeizures newSeizures, Stations stations, ReferenceNumbers references, Seizures seizures) {
        this.claims = claims;
        this.newSeizures = newSeizures;
        this.stations = stations;
        this.references = references;
        this.seizures = seizures;
    }

    /** Records what is right and new, and says of each report what came of it, in their order. */
    @Transactional
    public List<Outcome> handle(List<KeyedReport> reports, Scope scope) {
        List<Outcome> outcomes = reports.stream()
                .map(each -> new Outcome(
                        each,
                        claims.report(
                                scope.subject(),
                                each.key(),
                                each.received().request().id(),
                                each.received().document())))
                .toList();
        settleEarlier(outcomes);
        draft(outcomes, scope);
        Set<String> free = claims.claimAll(open(outcomes).map(Outcome::sent).toList());
        Set<String> taken = new HashSet<>();
        List<Outcome> won = open(outcomes)
                .filter(each -> free.contains(each.sent().key().value())
                        && taken.add(each.sent().key().value()))
                .toList();
        record(won, scope);
        settleTwins(outcomes);
        return outcomes;
    }

    private static Stream<Outcome> open(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::isOpen);
    }

    /** What was recorded before gets its first answer. */
    private void settleEarlier(List<Outcome> outcomes) {
        List<Earlier> earlier =
                claims.earlier(outcomes.stream().map(Outcome::sent).toList());
        for (Outcome outcome : outcomes) {
            outcome.attempt(() -> Earlier.among(earlier, outcome.sent()).ifPresent(outcome::repeats));
        }
        tellReferences(outcomes);
    }

    private void draft(List<Outcome> outcomes, Scope scope) {
        Stations.Known known = stations.known(
                open(outcomes)
                        .flatMap(each ->
                                Stream.of(each.report().unit(), each.report().nextUnit()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                open(outcomes).map(each -> each.report().checkpoint()).collect(Collectors.toSet()));
        open(outcomes)
                .toList()
                .forEach(each -> each.attempt(() -> each.drafted(newSeizures.read(each.report(), known, scope))));
    }

    private void record(List<Outcome> won, Scope scope) {
        if (won.isEmpty()) {
            return;
        }
        Map<ReferenceNumbers.Series, Integer> wanted = new HashMap<>();
        won.forEach(each -> wanted.merge(each.series(), 1, Integer::sum));
        Map<ReferenceNumbers.Series, Integer> numbers = references.take(wanted);
        Instant now = newSeizures.now();
        List<Seizure> made = new ArrayList<>(won.size());
        for (Outcome outcome : won) {
            int number = numbers.merge(outcome.series(), 1, Integer::sum) - 1;
            made.add(outcome.record(outcome.series().reference(number), now));
        }
        seizures.addAll(made, Change.REPORTED, scope.subject());
    }

    /** Twins within the batch, and those that another request has recorded in this moment. */
    private void settleTwins(List<Outcome> outcomes) {
        List<Outcome> left = open(outcomes).toList();
        if (left.isEmpty()) {
            return;
        }
        List<Earlier> earlier = claims.earlier(left.stream().map(Outcome::sent).toList());
        for (Outcome outcome : left) {
            outcome.attempt(() -> outcome.repeats(Earlier.among(earlier, outcome.sent())
                    .orElseThrow(() ->
                            Refusal.of(SeizureProblem.IDEMPOTENCY_KEY_REUSED, "This key stands twice in the batch."))));
        }
        tellReferences(outcomes);
    }

    private void tellReferences(List<Outcome> outcomes) {
        List<Outcome> unnamed =
                outcomes.stream().filter(Outcome::lacksReference).toList();
        if (unnamed.isEmpty()) {
            return;
        }
        Map<UUID, Seizure> stored =
                seizures
                        .list(
                                "id in ?1",
                                unnamed.stream()
                                        .map(each -> each.claim().seizure())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Seizure::id, Function.identity()));
        unnamed.forEach(
                each -> each.reference(stored.get(each.claim().seizure()).reference()));
    }
}
