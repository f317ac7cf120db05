package org.portcontrol.reporting;

import java.util.Comparator;

/**
 * What may be added up: quantities of one kind, and nothing else. Kilograms and litres, vials and tablets, pure content
 * and bulk are different kinds.
 *
 * @param unit UN/ECE Rec 20
 * @param article what is counted, or null
 */
public record Kind(Dimension dimension, String unit, String article, Basis basis) implements Comparable<Kind> {

    private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::dimension)
            .thenComparing(Kind::unit)
            .thenComparing(Kind::article, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Kind::basis);

    @Override
    public int compareTo(Kind other) {
        return ORDER.compare(this, other);
    }
}
