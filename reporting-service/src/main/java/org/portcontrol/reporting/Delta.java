package org.portcontrol.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exact difference that a batch of facts makes to the cells. */
public final class Delta {

    private final Map<Cell.OfCountry, Long> countries = new HashMap<>();
    private final Map<Cell.OfCommodity, Long> commodities = new HashMap<>();
    private final Map<Cell.OfQuantity, Amount> quantities = new HashMap<>();
    private boolean takesAway;

    public void add(Fact fact) {
        apply(fact, 1);
    }

    public void subtract(Fact fact) {
        apply(fact, -1);
    }

    /** Change of the number of seizures over all commodities; cells that do not change are left out, here and below. */
    public SortedMap<Cell.OfCountry, Long> countries() {
        return changed(countries);
    }

    /** Change of the number of seizures with a commodity. */
    public SortedMap<Cell.OfCommodity, Long> commodities() {
        return changed(commodities);
    }

    /** Change of the sums. */
    public SortedMap<Cell.OfQuantity, Amount> quantities() {
        SortedMap<Cell.OfQuantity, Amount> changed = new TreeMap<>(quantities);
        changed.values().removeIf(Amount::isZero);
        return changed;
    }

    /** True if a fact was taken away, so that cells may be empty now. */
    public boolean takesAway() {
        return takesAway;
    }

    private void apply(Fact fact, int sign) {
        if (!fact.counted()) {
            return;
        }
        takesAway |= sign < 0;
        Cell.OfCountry cell = fact.cell();
        countries.merge(cell, (long) sign, Long::sum);
        fact.commodities().forEach(commodity -> commodities.merge(cell.of(commodity), (long) sign, Long::sum));
        for (Fact.Line line : fact.lines()) {
            Amount amount = new Amount(line.value(), 1);
            quantities.merge(
                    cell.of(line.commodity()).of(line.kind()), sign > 0 ? amount : amount.negated(), Amount::plus);
        }
    }

    private static <C extends Comparable<C>> SortedMap<C, Long> changed(Map<C, Long> counts) {
        SortedMap<C, Long> changed = new TreeMap<>(counts);
        changed.values().removeIf(count -> count == 0);
        return changed;
    }
}
