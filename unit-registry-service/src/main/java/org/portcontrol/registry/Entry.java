package org.portcontrol.registry;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violations;

/**
 * What countries, units and checkpoints have in common: a code that never changes, a status, a first and a last day,
 * and a revision that counts the changes. A closed entry stays as it is.
 */
@MappedSuperclass
public abstract class Entry<S extends State> {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate since;
    private LocalDate until;
    private String note;

    private String search;

    private int revision;
    private Instant recordedAt;

    /** For Hibernate. */
    protected Entry() {}

    Entry(String code) {
        this.code = code;
    }

    public abstract S state();

    /** Sets what every entry has; whoever calls this refuses if a violation was noted. */
    void describe(Status described, LocalDate firstDay, String remark, Violations violations) {
        Days.check(firstDay, "/since", violations);
        status = described;
        since = firstDay;
        note = remark;
    }

    /** What it is called. */
    abstract Called called();

    /** ISO 3166-1 alpha-2. */
    abstract String country();

    /** Where in a description this name stands. */
    String pointerOf(String name) {
        return "/names";
    }

    /** Keeps what a list is narrowed by. The database's own lower case may know no Cyrillic. */
    void keepSearch() {
        search = Stream.of(called().names(), called().others())
                .flatMap(List::stream)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    String search() {
        return search;
    }

    void requireOpen() {
        if (status == Status.CLOSED) {
            throw Refusal.of(RegistryProblem.CLOSED, "{0} was closed; {1} was its last day.", code, until);
        }
    }

    void close(LocalDate lastDay) {
        Violations violations = new Violations();
        Days.check(lastDay, "/on", violations);
        violations.require(
                since == null || !lastDay.isBefore(since),
                "/on",
                RegistryProblem.PERIOD_REVERSED,
                "The last day must not lie before the first, {0}.",
                String.valueOf(since));
        violations.refuseIfAny();
        until = lastDay;
        status = Status.CLOSED;
    }

    void beginOn(LocalDate firstDay) {
        since = firstDay;
    }

    void standAs(Status next) {
        status = next;
    }

    boolean isOpen() {
        return status != Status.CLOSED;
    }

    /** Counts a change. */
    void stamp(Instant now) {
        revision++;
        recordedAt = now;
    }

    public String code() {
        return code;
    }

    public Status status() {
        return status;
    }

    public LocalDate until() {
        return until;
    }

    public int revision() {
        return revision;
    }

    LocalDate since() {
        return since;
    }

    String note() {
        return note;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
