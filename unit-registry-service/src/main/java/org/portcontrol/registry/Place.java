package org.portcontrol.registry;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.problem.Violations;

/**
 * What units and checkpoints have in common: a country, names in several languages, aliases, and a life of stages: planned,
 * active, suspended, active again, closed.
 */
@MappedSuperclass
public abstract class Place<S extends State> extends Entry<S> {

    /** Of a code, which has 60 characters at most. No such code has more parts, and each is a recursion of the matcher. */
    public static final String CODE_FORM = "[A-Z]{2}(-[A-Z0-9]+){1,29}";

    private static final Map<Status, Set<Status>> NEXT = Map.of(
            Status.PLANNED, Set.of(Status.ACTIVE),
            Status.ACTIVE, Set.of(Status.SUSPENDED),
            Status.SUSPENDED, Set.of(Status.ACTIVE),
            Status.CLOSED, Set.of());

    private String country;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Stage> lifecycle = List.of();

    /** For Hibernate. */
    protected Place() {}

    Place(String code) {
        super(code);
    }

    /**
     * Sets what every place has. A status other than the present one is taken from this day on.
     *
     * @param next null to leave it as it is
     */
    void describe(Description description, Status next, LocalDate today, Violations violations) {
        Status present = status() == null ? next : status();
        describe(present, description.since(), description.note(), violations);
        Names.check(description.names(), violations);
        checkStages(violations);
        country = description.country();
        names = description.names();
        aliases = description.aliases();
        if (next != null && next != present && next != Status.CLOSED) {
            turn(next, firstDayOf(next, present, today), violations);
        }
        keepSearch();
    }

    private void checkStages(Violations violations) {
        lifecycle.stream()
                .map(Stage::from)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(day -> violations.require(
                        since() == null || !since().isAfter(day),
                        "/since",
                        RegistryProblem.OUTSIDE_LIFETIME,
                        "Its status changed on {0}; the first day must not lie after that.",
                        day));
    }

    /** What was planned opens on its first day, if that is told and has come. */
    private LocalDate firstDayOf(Status next, Status present, LocalDate today) {
        boolean opensOnItsFirstDay = present == Status.PLANNED && since() != null && !since().isAfter(today);
        return next == Status.ACTIVE && opensOnItsFirstDay ? since() : today;
    }

    /**
     * Stands as {@code next} from a day on. The same status again corrects the day since which it stands so.
     *
     * @param from a day that has begun
     */
    public void turn(Status next, LocalDate from, Violations violations) {
        Status present = status();
        boolean correction = next == present && !lifecycle.isEmpty();
        if (!violations.require(
                correction || NEXT.get(present).contains(next),
                "/status",
                RegistryProblem.STATUS_ORDER,
                "It is {0}; it cannot become {1}.",
                present,
                next)) {
            return;
        }
        List<Stage> stages = new ArrayList<>(lifecycle.isEmpty() ? List.of(new Stage(present, null)) : lifecycle);
        if (correction) {
            stages.remove(stages.size() - 1);
        }
        Stage before = stages.get(stages.size() - 1);
        if (before.status() == Status.PLANNED) {
            // What was planned has its first day when it opens.
            beginOn(from);
        }
        LocalDate earliest = before.from() == null ? since() : before.from();
        violations.require(
                earliest == null || !from.isBefore(earliest),
                "/from",
                RegistryProblem.PERIOD_REVERSED,
                "It must not lie before {0}, when what was before it began.",
                String.valueOf(earliest));
        stages.add(new Stage(next, from));
        lifecycle = List.copyOf(stages);
        standAs(next);
    }

    @Override
    void close(LocalDate lastDay) {
        Status present = status();
        super.close(lastDay);
        List<Stage> lived = (lifecycle.isEmpty() ? List.of(new Stage(present, null)) : lifecycle)
                .stream()
                        .filter(stage -> stage.from() == null || !stage.from().isAfter(lastDay))
                        .toList();
        // What was active all its life needs no stages; of anything else nobody could tell that it was not.
        lifecycle = lived.equals(List.of(new Stage(Status.ACTIVE, null))) ? List.of() : lived;
    }

    @Override
    Called called() {
        return new Called(
                List.copyOf(Names.ordered(names).values()),
                Stream.of(List.of(code()), aliases, codesElsewhere())
                        .flatMap(List::stream)
                        .toList(),
                isOpen());
    }

    /** What other registers call it. */
    List<String> codesElsewhere() {
        return List.of();
    }

    @Override
    String pointerOf(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .map(entry -> Names.pointer(entry.getKey()))
                .orElse("/names");
    }

    @Override
    String country() {
        return country;
    }

    Map<String, String> names() {
        return names;
    }

    List<String> aliases() {
        return aliases;
    }

    List<Stage> lifecycle() {
        return lifecycle;
    }
}
