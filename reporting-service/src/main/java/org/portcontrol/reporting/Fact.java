package org.portcontrol.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.threeten.extra.YearQuarter;

/**
 * What one revision of a seizure says to the totals.
 *
 * @param counted false for a voided seizure: it says nothing
 */
public record Fact(String country, YearQuarter quarter, boolean counted, List<Line> lines) {

    /** A measured quantity of a commodity. */
    public record Line(String commodity, Kind kind, BigDecimal value) {}

    public Fact {
        lines = List.copyOf(lines);
    }

    static Fact of(SeizureState state) {
        return new Fact(
                state.country(),
                state.quarter(),
                state.status().counts(),
                state.items().stream()
                        .flatMap(item -> item.measures().stream()
                                .map(measure -> new Line(item.commodity(), measure.kind(), measure.value())))
                        .toList());
    }

    Cell.OfCountry cell() {
        return new Cell.OfCountry(country, quarter);
    }

    Set<String> commodities() {
        return lines.stream().map(Line::commodity).collect(Collectors.toUnmodifiableSet());
    }
}
