package org.portcontrol.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.paging.Page;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.kit.web.EntityTags;

/**
 * The entries of one section and the law that holds for all of them: a code is registered once, a change names the
 * revision it is based on, a closed entry stays closed, and every change is in the {@link Journal}. Every method
 * belongs in the transaction of a use case.
 */
public abstract class Ledger<E extends Entry<S>, S extends State> implements PanacheRepositoryBase<E, String> {

    private final Section section;
    private final Journal journal;
    private final Clock clock;

    Ledger(Section section, Journal journal, Clock clock) {
        this.section = section;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a new entry, unless its code is taken: then nothing happens and the answer is false. */
    public boolean add(E entry, String by) {
        entry.stamp(now());
        boolean added = journal.write(section, entry.state(), Act.registering(by));
        if (added) {
            persist(entry);
        }
        return added;
    }

    /**
     * Registers a new entry. The same content again is a retry: it gets the entry as it now stands.
     *
     * @throws Refusal {@code already-registered} if the code is taken by other content
     */
    public Registered<S> register(E entry, String by) {
        if (add(entry, by)) {
            return new Registered<>(entry.state(), false);
        }
        if (!journal.wasRegisteredAs(section, entry.state())) {
            throw Refusal.at(
                    "/code",
                    RegistryProblem.ALREADY_REGISTERED,
                    entry.code() + " was registered before with other content.");
        }
        return new Registered<>(state(entry.code()), true);
    }

    /**
     * Changes an entry that is open and still at the revision that the change is based on. A change that changes
     * nothing leaves no revision and no event.
     */
    public S change(String code, int base, String by, Consumer<E> change) {
        return change(code, base, Act.changing(by), change);
    }

    /** Closes an entry for good; {@code lastDay} is the last day on which it was open. */
    public S close(String code, int base, LocalDate lastDay, Act act) {
        Violations violations = new Violations();
        Days.checkBegun(lastDay, "/on", clock, violations);
        violations.refuseIfAny();
        return change(code, base, act, entry -> entry.close(lastDay));
    }

    private S change(String code, int base, Act act, Consumer<E> change) {
        E entry = findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(this::notFound);
        EntityTags.requireCurrent(base, entry.revision());
        entry.requireOpen();
        S before = entry.state();
        change.accept(entry);
        if (entry.state().equals(before)) {
            return before;
        }
        entry.stamp(now());
        if (!journal.write(section, entry.state(), act)) {
            throw new IllegalStateException("The journal is ahead of " + section + " " + code);
        }
        return entry.state();
    }

    /** The entry, which nobody changes or closes until this transaction ends. */
    Optional<E> held(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    public S state(String code) {
        return findByIdOptional(code).orElseThrow(this::notFound).state();
    }

    /** Every revision of an entry, oldest first. */
    public List<Revision> history(String code) {
        List<Revision> revisions = journal.revisions(section, code);
        if (revisions.isEmpty()) {
            throw notFound();
        }
        return revisions;
    }

    /** One slice of the entries that pass the filter, by code. One SQL statement. */
    public Page<S> list(Filter filter, String cursor, int limit) {
        String fingerprint = section + filter.fingerprint();
        Filter.Query query = filter.behind(Cursor.decode(cursor, fingerprint, 1));
        List<S> rows =
                find(query.text(), query.values()).page(io.quarkus.panache.common.Page.ofSize(limit + 1)).stream()
                        .map(Entry::state)
                        .toList();
        return Page.of(rows, limit, last -> new Cursor(fingerprint, List.of(last.code())));
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Refusal notFound() {
        return Refusal.of(
                CommonProblem.NOT_FOUND,
                "The registry has no " + section.name().toLowerCase(Locale.ROOT) + " of this code.");
    }
}
