package org.portcontrol.seizure.duplicates;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Measure;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Transport;

/**
 * How like two records of one country and of days next to each other are. They are suspected if they name a container in
 * common, or a commodity in common in a near quantity; the score is the sum of the weights of all {@link Reason reasons}.
 *
 * <p>Quantities are near if {@code (greater − smaller) ≤ 0.10 × greater}, in the base unit of a dimension. Only measures of
 * one dimension, one article and one kind of basis (bulk or pure) are compared: vials are never held against grams.
 */
final class Likeness {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    private final Set<Reason> reasons;

    private Likeness(Set<Reason> reasons) {
        this.reasons = reasons;
    }

    static Likeness of(SeizureState one, SeizureState other) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        note(reasons, Reason.SAME_CONTAINER, !Collections.disjoint(containers(one), containers(other)));
        note(reasons, Reason.NEAR_QUANTITY, hasNearQuantity(one.items(), other.items()));
        note(
                reasons,
                Reason.SAME_CHECKPOINT,
                one.checkpoint() != null && one.checkpoint().equals(other.checkpoint()));
        note(reasons, Reason.SAME_DAY, one.seizedOn().equals(other.seizedOn()));
        note(
                reasons,
                Reason.SAME_ROUTE,
                isSame(one.circumstances().route(), other.circumstances().route()));
        return new Likeness(reasons);
    }

    boolean isSuspicious() {
        return reasons.contains(Reason.SAME_CONTAINER) || reasons.contains(Reason.NEAR_QUANTITY);
    }

    int score() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    private static void note(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static List<String> containers(SeizureState record) {
        Transport transport = record.circumstances().transport();
        return transport == null ? List.of() : transport.containers();
    }

    private static boolean hasNearQuantity(List<Item> ones, List<Item> others) {
        return ones.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> isSameCommodity(one, other) && isNear(one, other)));
    }

    /** What was reported, or what a laboratory found it to be. */
    private static boolean isSameCommodity(Item one, Item other) {
        return one.commodity().equals(other.commodity()) || one.firstCommodity().equals(other.firstCommodity());
    }

    private static boolean isNear(Item one, Item other) {
        return one.measures().stream()
                .anyMatch(mine -> other.measures().stream().anyMatch(yours -> isNear(mine, yours)));
    }

    private static boolean isNear(Measure mine, Measure yours) {
        boolean comparable = mine.dimension() == yours.dimension()
                && mine.article() == yours.article()
                && mine.basis().isPure() == yours.basis().isPure();
        if (!comparable) {
            return false;
        }
        BigDecimal greater = mine.value().max(yours.value());
        BigDecimal difference = greater.subtract(mine.value().min(yours.value()));
        return difference.compareTo(greater.multiply(TOLERANCE)) <= 0;
    }

    private static boolean isSame(Route one, Route other) {
        return one != null
                && other != null
                && one.departure() != null
                && one.departure().equals(other.departure())
                && one.destination() != null
                && one.destination().equals(other.destination());
    }
}
