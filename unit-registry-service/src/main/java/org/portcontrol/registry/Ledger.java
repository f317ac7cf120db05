package org.portcontrol.registry;

import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.kit.web.EntityTags;

/**
 * The entries of one section and the law that holds for all of them: a code is registered once, a name is given once in
 * a country, a change names the revision it is based on, a closed entry stays closed, and every change is in the
 * {@link Journal}. Every method belongs in the transaction of a use case.
 */
public abstract class Ledger<E extends Entry<S>, S extends State> extends Directory<E, S> {

    private final Section section;
    private final Journal journal;
    private final Spellings spellings;
    private final Clock clock;

    Ledger(Section section, Class<S> form, Journal journal, Spellings spellings, Clock clock) {
        super(section, form, journal);
        this.section = section;
        this.journal = journal;
        this.spellings = spellings;
        this.clock = clock;
    }

    /** Adds a new entry, unless its code is taken: then nothing happens and the answer is false. */
    public boolean add(E entry, String by) {
        boolean added = claim(entry, by);
        if (added) {
            spellings.add(section, entry);
        }
        return added;
    }

    private boolean claim(E entry, String by) {
        entry.stamp(now());
        boolean claimed = journal.write(section, entry.state(), entry.search(), Act.registering(by));
        if (claimed) {
            persist(entry);
        }
        return claimed;
    }

    /**
     * Registers a new entry. The same content again is a retry: it gets the entry as it now stands.
     *
     * @throws Refusal {@code already-registered} if the code is taken by other content; {@code name-taken} if another
     *     open entry of the country has one of its names
     */
    public Registered<S> register(E entry, String by) {
        if (claim(entry, by)) {
            requireFree(entry, spellings.add(section, entry));
            return new Registered<>(entry.state(), false);
        }
        if (!journal.wasRegisteredAs(section, entry.state())) {
            throw Refusal.at(
                    "/code",
                    RegistryProblem.ALREADY_REGISTERED,
                    "{0} was registered before with other content.",
                    entry.code());
        }
        return new Registered<>(state(entry.code()), true);
    }

    /**
     * Changes an entry that is open and still at the revision that the change is based on. A change that changes
     * nothing leaves no revision and no event.
     */
    public S change(String code, int base, Act act, Consumer<E> change) {
        E entry = heldForChange(code).orElseThrow(this::notFound);
        EntityTags.requireCurrent(base, entry.revision());
        return change(entry, act, change, unused -> {});
    }

    /**
     * Changes an entry as one row of many says. A row that changes nothing may name any revision, or none.
     *
     * @param base the revision that the row is based on, or null
     */
    public S change(E entry, Integer base, String by, Consumer<E> change) {
        return change(entry, Act.changing(by), change, changed -> {
            if (base == null) {
                throw Refusal.at("/revision", CommonProblem.REVISION_REQUIRED, "The row would change the entry.");
            }
            EntityTags.requireCurrent(base, changed.revision());
        });
    }

    /** Closes an entry for good; {@code lastDay} is the last day on which it was open. */
    public S close(String code, int base, LocalDate lastDay, Act act) {
        Violations violations = new Violations();
        Days.checkBegun(lastDay, "/on", clock, violations);
        violations.refuseIfAny();
        return change(code, base, act, entry -> entry.close(lastDay));
    }

    private S change(E entry, Act act, Consumer<E> change, Consumer<E> ifAnythingChanged) {
        entry.requireOpen();
        S before = entry.state();
        Called called = entry.called();
        change.accept(entry);
        if (entry.state().equals(before)) {
            return before;
        }
        ifAnythingChanged.accept(entry);
        entry.stamp(now());
        if (!journal.write(section, entry.state(), entry.search(), act)) {
            throw new IllegalStateException("The journal is ahead of " + section + " " + entry.code());
        }
        if (!entry.called().equals(called)) {
            requireFree(entry, spellings.write(section, entry));
        }
        return entry.state();
    }

    private static void requireFree(Entry<?> entry, List<Spellings.Taken> taken) {
        Violations violations = new Violations();
        taken.forEach(name -> violations.add(
                entry.pointerOf(name.name()),
                RegistryProblem.NAME_TAKEN,
                "'{0}' is the name of {1}.",
                name.name(),
                name.by()));
        violations.refuseIfAny();
    }

    /** The entry, which nobody else reads for a change until this transaction ends. */
    public Optional<E> heldForChange(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The entry, which nobody changes or closes until this transaction ends. */
    Optional<E> held(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    /** Those of several entries that exist; nobody changes or closes them either. They are locked in order of their codes. */
    Map<String, E> held(List<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : find("code in ?1 order by code", codes).withLock(LockModeType.PESSIMISTIC_READ).stream()
                        .collect(Collectors.toMap(Entry::code, Function.identity()));
    }

    /** Spells again what was spelt under older rules, or never. */
    public int spellAgain() {
        List<String> outdated = spellings.outdated(section);
        outdated.forEach(code -> spellings.write(section, findById(code)));
        return outdated.size();
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
