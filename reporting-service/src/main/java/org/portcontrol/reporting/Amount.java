package org.portcontrol.reporting;

import java.math.BigDecimal;

/**
 * A sum and how many lines are in it; a difference of sums may be negative.
 *
 * @param value exact
 */
public record Amount(BigDecimal value, long lines) {

    public Amount plus(Amount other) {
        return new Amount(value.add(other.value), lines + other.lines);
    }

    public Amount negated() {
        return new Amount(value.negate(), -lines);
    }

    public boolean isZero() {
        return value.signum() == 0 && lines == 0;
    }
}
