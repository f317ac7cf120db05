package org.portcontrol.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class DeltaTest {

    private static final Cell.OfCountry KZ = new Cell.OfCountry("KZ", YearQuarter.of(2017, 3));
    private static final Kind GROSS = new Kind(Dimension.MASS, "KGM", null, Basis.GROSS);
    private static final Kind PURE = new Kind(Dimension.MASS, "KGM", null, Basis.PURE);

    private final Delta delta = new Delta();

    @Test
    void a_seizure_of_two_commodities_counts_once_in_each_and_once_over_both() {
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "1").of("NAR-OPIUM", "2")));

        assertEquals(Map.of(KZ, 1L), delta.countries());
        assertEquals(Map.of(KZ.of("NAR-HEROIN"), 1L, KZ.of("NAR-OPIUM"), 1L), delta.commodities());
    }

    @Test
    void two_lines_of_a_commodity_are_one_seizure_and_one_sum() {
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "1.5").of("NAR-HEROIN", "2.25")));

        assertEquals(Map.of(KZ.of("NAR-HEROIN"), 1L), delta.commodities());
        assertEquals(Map.of(KZ.of("NAR-HEROIN").of(GROSS), new Amount(new BigDecimal("3.75"), 2)), delta.quantities());
    }

    @Test
    void pure_content_is_never_added_to_bulk() {
        delta.add(fact(ASeizure.in("KZ")
                .of("NAR-HEROIN", ASeizure.mass("10", Basis.GROSS), ASeizure.mass("0.7", Basis.PURE))));

        assertEquals(
                Map.of(
                        KZ.of("NAR-HEROIN").of(GROSS), new Amount(new BigDecimal("10"), 1),
                        KZ.of("NAR-HEROIN").of(PURE), new Amount(new BigDecimal("0.7"), 1)),
                delta.quantities());
    }

    @Test
    void decimals_that_no_binary_number_holds_are_added_exactly() {
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "0.1")));
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "0.2")));
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "1000000000000000.000000000000000000001")));

        assertEquals(
                new BigDecimal("1000000000000000.300000000000000000001"),
                delta.quantities().values().iterator().next().value());
    }

    @Test
    void an_amendment_leaves_only_its_difference() {
        delta.subtract(fact(ASeizure.in("KZ").of("NAR-HEROIN", "10")));
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "12")));

        assertTrue(delta.countries().isEmpty());
        assertTrue(delta.commodities().isEmpty());
        assertEquals(
                List.of(new Amount(new BigDecimal("2"), 0)),
                List.copyOf(delta.quantities().values()));
        assertTrue(delta.takesAway());
    }

    @Test
    void a_voided_seizure_says_nothing() {
        delta.add(fact(ASeizure.in("KZ").of("NAR-HEROIN", "10").as(Status.VOIDED)));

        assertTrue(delta.countries().isEmpty());
        assertTrue(delta.quantities().isEmpty());
        assertFalse(delta.takesAway());
    }

    private static Fact fact(ASeizure seizure) {
        return Fact.of(seizure.state());
    }
}
