package org.portcontrol.reporting;

import java.util.Comparator;
import org.threeten.extra.YearQuarter;

/** A place where a total is kept. Cells have an order, so that concurrent batches touch them in the same one. */
public sealed interface Cell {

    /** Number of seizures over all commodities: a seizure of two commodities counts once here. */
    record OfCountry(String country, YearQuarter quarter) implements Cell, Comparable<OfCountry> {

        private static final Comparator<OfCountry> ORDER =
                Comparator.comparing(OfCountry::country).thenComparing(OfCountry::quarter);

        public OfCommodity of(String commodity) {
            return new OfCommodity(this, commodity);
        }

        @Override
        public int compareTo(OfCountry other) {
            return ORDER.compare(this, other);
        }
    }

    /** Number of seizures with this commodity. */
    record OfCommodity(OfCountry place, String commodity) implements Cell, Comparable<OfCommodity> {

        private static final Comparator<OfCommodity> ORDER =
                Comparator.comparing(OfCommodity::place).thenComparing(OfCommodity::commodity);

        public OfQuantity of(Kind kind) {
            return new OfQuantity(this, kind);
        }

        @Override
        public int compareTo(OfCommodity other) {
            return ORDER.compare(this, other);
        }
    }

    /** Sum of the quantities of one kind. */
    record OfQuantity(OfCommodity place, Kind kind) implements Cell, Comparable<OfQuantity> {

        private static final Comparator<OfQuantity> ORDER =
                Comparator.comparing(OfQuantity::place).thenComparing(OfQuantity::kind);

        @Override
        public int compareTo(OfQuantity other) {
            return ORDER.compare(this, other);
        }
    }
}
