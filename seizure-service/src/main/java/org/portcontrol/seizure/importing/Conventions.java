package org.portcontrol.seizure.importing;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a file writes numbers and days that could be read in two ways; null where it is not known.
 *
 * @param decimalMark as asked for, else as all numbers of the file agree
 * @param dateOrder as asked for, else as all days of the file agree
 */
record Conventions(DecimalMark decimalMark, DateOrder dateOrder) {

    /** What the cells of a file prove. */
    static final class Evidence {

        private final Set<DecimalMark> marks = EnumSet.noneOf(DecimalMark.class);
        private final Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);

        void number(String cell) {
            String digits = Numbers.strip(cell);
            DecimalMark proven = Numbers.isNumber(digits) ? Numbers.proof(digits) : null;
            if (proven != null) {
                marks.add(proven);
            }
        }

        void mark(DecimalMark mark) {
            marks.add(mark);
        }

        void day(String cell) {
            DateOrder proven = Dates.proof(cell);
            if (proven != null) {
                orders.add(proven);
            }
        }

        /** What was asked for goes before what is proven; a file that contradicts itself proves nothing. */
        Conventions settle(Conventions asked) {
            return new Conventions(
                    asked.decimalMark() != null ? asked.decimalMark() : only(marks),
                    asked.dateOrder() != null ? asked.dateOrder() : only(orders));
        }

        private static <T> T only(Set<T> proven) {
            return proven.size() == 1 ? proven.iterator().next() : null;
        }
    }
}
