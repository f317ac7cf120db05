package org.portcontrol.registry;

import java.math.BigDecimal;

/**
 * What is looked for: a text, a circle, or both. An absent value is null.
 *
 * @param text any spelling of a name
 * @param country ISO 3166-1 alpha-2
 * @param around only what lies in this circle
 * @param limit how many at most
 */
public record Search(String text, String country, Circle around, int limit) {

    /** A point and how far around it. */
    public record Circle(Position centre, BigDecimal radiusKilometres) {}
}
