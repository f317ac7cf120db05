package org.portcontrol.seizure.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.portcontrol.seizure.Article;
import org.portcontrol.seizure.Basis;
import org.portcontrol.seizure.Circumstances;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Details;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.LaboratoryResult;
import org.portcontrol.seizure.MeasureUnit;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.Station;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.catalogue.Catalogues;

/** What makes two records look like one case, and how much each of it weighs. */
class LikenessTest {

    private static final Catalogue CATALOGUE = Catalogues.shipped();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2017-07-14");
    private static final Route ROUTE = new Route("AF", List.of("TJ"), "TR");

    private static Commodity commodity(String code) {
        return CATALOGUE.find(code).orElseThrow();
    }

    private static Item line(String code, Quantity quantity) {
        return Item.reported(1, commodity(code), quantity, null, null);
    }

    private static Quantity kilograms(String value, Basis basis) {
        return new Quantity(new BigDecimal(value), MeasureUnit.KGM, null, basis);
    }

    private static Item heroin(String kilograms) {
        return line("NAR-HEROIN", kilograms(kilograms, Basis.UNKNOWN));
    }

    private static Seizure seizure(LocalDate day, String checkpoint, Item line, String container, Route route) {
        Transport transport =
                container == null ? null : new Transport(null, null, null, null, null, List.of(container), null, null);
        return Seizure.reported(
                UUID.randomUUID(),
                "KZ-AKTAU-PCU-2017-000001",
                new Station("KZ-AKTAU-PCU", "Aktau", checkpoint, checkpoint, "KZ"),
                day,
                new Details(List.of(line), Circumstances.of(transport, route), null),
                NOW);
    }

    private static Seizure of(Item line) {
        return seizure(DAY, "KZ-AKTAU-MORPORT", line, null, null);
    }

    private static Likeness between(Seizure one, Seizure other) {
        return Likeness.of(one.state(), other.state());
    }

    @Test
    void everything_in_common_makes_a_hundred() {
        Seizure one = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), "CSQU3054383", ROUTE);
        Seizure other = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), "CSQU3054383", ROUTE);
        assertEquals(100, between(one, other).score());
        assertEquals(List.of(Reason.values()), between(one, other).reasons());
    }

    @Test
    void a_container_weighs_more_than_a_quantity_and_either_is_enough() {
        Seizure one = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), "CSQU3054383", null);
        Seizure inTheContainer = seizure(DAY.plusDays(1), "KZ-KURYK", heroin("900"), "CSQU3054383", null);
        Seizure asMuch = seizure(DAY.plusDays(1), "KZ-KURYK", heroin("5.1"), null, null);
        assertEquals(40, between(one, inTheContainer).score());
        assertEquals(30, between(one, asMuch).score());
        assertTrue(between(one, inTheContainer).isSuspicious());
        assertTrue(between(one, asMuch).isSuspicious());
    }

    @Test
    void day_checkpoint_and_route_alone_are_no_suspicion() {
        Seizure one = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), null, ROUTE);
        Seizure other = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("900"), null, new Route("AF", List.of(), "TR"));
        assertEquals(30, between(one, other).score());
        assertEquals(
                List.of(Reason.SAME_CHECKPOINT, Reason.SAME_DAY, Reason.SAME_ROUTE),
                between(one, other).reasons());
        assertFalse(between(one, other).isSuspicious());
    }

    @Test
    void a_route_is_the_same_if_both_ends_are_told_and_equal() {
        Seizure one = seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), null, new Route("AF", List.of(), null));
        for (Route other : List.of(
                new Route("AF", List.of(), null), new Route("AF", List.of(), "TR"), new Route(null, List.of(), null))) {
            assertFalse(between(one, seizure(DAY, "KZ-AKTAU-MORPORT", heroin("5"), null, other))
                    .reasons()
                    .contains(Reason.SAME_ROUTE));
        }
    }

    @Test
    void exactly_ten_percent_of_the_greater_is_near_and_a_gram_more_is_not() {
        assertTrue(between(of(heroin("100")), of(heroin("90"))).isSuspicious());
        assertFalse(between(of(heroin("100")), of(heroin("89.999"))).isSuspicious());
        assertTrue(between(of(heroin("90")), of(heroin("100"))).isSuspicious());
    }

    @Test
    void pure_content_is_never_held_against_bulk() {
        Seizure pure = of(line("NAR-HEROIN", kilograms("5", Basis.PURE)));
        assertFalse(between(pure, of(line("NAR-HEROIN", kilograms("5", Basis.NET))))
                .isSuspicious());
        assertTrue(between(of(line("NAR-HEROIN", kilograms("5", Basis.GROSS))), of(heroin("5")))
                .isSuspicious());
    }

    @Test
    void tablets_are_never_held_against_vials() {
        Quantity tablets = new Quantity(BigDecimal.TEN, MeasureUnit.H87, Article.TABLET, Basis.UNKNOWN);
        Quantity vials = new Quantity(BigDecimal.TEN, MeasureUnit.H87, Article.VIAL, Basis.UNKNOWN);
        assertFalse(between(of(line("PSY-DIAZEPAM", tablets)), of(line("PSY-DIAZEPAM", vials)))
                .isSuspicious());
    }

    @Test
    void what_a_laboratory_found_counts_as_well_as_what_was_reported() {
        Seizure analysed = of(line("OTH-UNKNOWN", kilograms("5", Basis.UNKNOWN)));
        LaboratoryResult result = new LaboratoryResult(
                "NAR-HEROIN", new BigDecimal("4.9"), MeasureUnit.KGM, null, Basis.NET, null, null, null, null, null);
        analysed.addLaboratoryResult(1, result, commodity("NAR-HEROIN"), NOW);
        assertTrue(between(analysed, of(heroin("5"))).isSuspicious());
        assertTrue(between(analysed, of(line("OTH-UNKNOWN", kilograms("5", Basis.UNKNOWN))))
                .isSuspicious());
        assertFalse(between(analysed, of(line("NAR-OPIUM", kilograms("5", Basis.UNKNOWN))))
                .isSuspicious());
    }
}
