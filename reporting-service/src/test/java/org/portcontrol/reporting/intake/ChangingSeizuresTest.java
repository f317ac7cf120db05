package org.portcontrol.reporting.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.ASeizure;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.SeizureTopic;
import org.portcontrol.reporting.Status;
import org.portcontrol.reporting.Suite;

/** Totals follow whatever happens to a seizure, however its events arrive. */
@QuarkusTest
class ChangingSeizuresTest {

    @Test
    void an_event_delivered_twice_counts_once() {
        ASeizure seizure = ASeizure.in("RA").of("NAR-HEROIN", "1.5");

        SeizureTopic.deliver(seizure, seizure);
        SeizureTopic.deliver(seizure);

        assertArrayEquals(
                new String[] {"RA,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,1.5,1"},
                Suite.lines("country=RA"));
    }

    @Test
    void an_amended_quantity_takes_the_place_of_the_first() {
        ASeizure seizure = ASeizure.in("RB").of("NAR-HEROIN", "10");

        SeizureTopic.deliver(seizure);
        SeizureTopic.deliver(seizure.amended().of("NAR-HEROIN", "9.8"));

        assertArrayEquals(
                new String[] {"RB,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,9.8,1"},
                Suite.lines("country=RB"));
    }

    @Test
    void an_old_revision_that_comes_late_does_not_bring_old_figures_back() {
        ASeizure first = ASeizure.in("RC").of("NAR-HEROIN", "10");
        ASeizure second = first.amended().of("NAR-HEROIN", "12");
        ASeizure third = second.amended().of("NAR-HEROIN", "14");

        SeizureTopic.deliver(third);
        SeizureTopic.deliver(first);
        SeizureTopic.deliver(second);

        assertArrayEquals(
                new String[] {"RC,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,14,1"},
                Suite.lines("country=RC"));
        assertEquals(3, Suite.count("select count(*) from seizure_version where seizure_id = '" + first.id() + "'"));
        assertEquals(
                1,
                Suite.count("select count(*) from seizure_version where revision = 2 and known_to = '"
                        + third.recordedAt() + "' and seizure_id = '" + first.id() + "'"));
    }

    @Test
    void a_voided_seizure_leaves_no_trace_in_the_totals() {
        ASeizure seizure = ASeizure.in("RD").of("NAR-HEROIN", "10").of("NAR-OPIUM", "3");

        SeizureTopic.deliver(seizure);
        SeizureTopic.deliver(seizure.next().as(Status.VOIDED));

        assertArrayEquals(new String[] {}, Suite.lines("country=RD"));
        assertEquals(List.of(), Suite.totals("country=RD&by=country,quarter").getList("rows"));
        assertEquals(0, Suite.count("select count(*) from quantity_total where country = 'RD'"));
    }

    @Test
    void a_seizure_amended_to_another_day_moves_to_that_quarter() {
        ASeizure seizure = ASeizure.in("RE").on("2017-09-30").of("NAR-HEROIN", "10");

        SeizureTopic.deliver(seizure);
        SeizureTopic.deliver(seizure.next().on("2017-10-01"));

        assertArrayEquals(
                new String[] {"RE,2017-Q4,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,10,1"},
                Suite.lines("country=RE"));
    }

    @Test
    void a_seizure_amended_to_another_country_moves_there() {
        ASeizure seizure = ASeizure.in("RF").of("NAR-HEROIN", "10");

        SeizureTopic.deliver(seizure);
        SeizureTopic.deliver(seizure.next().movedTo("RG"));

        assertArrayEquals(
                new String[] {"RG,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,10,1"},
                Suite.lines("country=RF,RG"));
    }

    @Test
    void an_unknown_powder_counts_as_what_the_laboratory_found() {
        ASeizure seizure = ASeizure.in("RH").of("OTH-UNKNOWN", "10");

        SeizureTopic.deliver(seizure);
        SeizureTopic.deliver(
                seizure.amended().of("NAR-HEROIN", ASeizure.mass("10", Basis.GROSS), ASeizure.mass("6.5", Basis.PURE)));

        assertArrayEquals(
                new String[] {
                    "RH,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,GROSS,10,1",
                    "RH,2017-Q3,NAR-HEROIN,Name of NAR-HEROIN,1,MASS,KGM,,PURE,6.5,1"
                },
                Suite.lines("country=RH"));
    }

    @Test
    void a_seizure_of_two_commodities_counts_once_in_the_country() {
        SeizureTopic.deliver(
                ASeizure.in("RI").of("NAR-HEROIN", "1").of("NAR-OPIUM", "2"),
                ASeizure.in("RI").of("NAR-HEROIN", "4"));

        assertEquals(List.of(2, 1), Suite.totals("country=RI").getList("rows.seizures"));
        assertEquals(List.of(2), Suite.totals("country=RI&by=country,quarter").getList("rows.seizures"));
    }

    @Test
    void vials_kilograms_and_litres_stand_side_by_side() {
        SeizureTopic.deliver(ASeizure.in("RJ")
                .of("PSY-DIAZEPAM", ASeizure.count("7500", "VIAL"))
                .of("PSY-DIAZEPAM", ASeizure.count("30", "TABLET"))
                .of("PSY-DIAZEPAM", ASeizure.volume("15", Basis.NET))
                .of("PSY-DIAZEPAM", ASeizure.mass("0.075", Basis.PURE))
                .of("PSY-DIAZEPAM", ASeizure.mass("15.2", Basis.GROSS)));

        assertEquals(1, Suite.totals("country=RJ").getInt("rows[0].seizures"));
        assertEquals(
                List.of("TABLET 30", "VIAL 7500", "GROSS 15.2", "PURE 0.075", "NET 15"),
                Suite.totals("country=RJ").<java.util.Map<String, Object>>getList("rows[0].quantities").stream()
                        .map(quantity ->
                                quantity.getOrDefault("article", quantity.get("basis")) + " " + quantity.get("value"))
                        .toList());
    }

    @Test
    void sums_keep_every_digit() {
        SeizureTopic.deliver(
                ASeizure.in("RK").of("NAR-HEROIN", "123456789012345.000000000000001"),
                ASeizure.in("RK").of("NAR-HEROIN", "0.1"),
                ASeizure.in("RK").of("NAR-HEROIN", "0.2000"));

        assertEquals(
                new BigDecimal("123456789012345.300000000000001"),
                Suite.totals("country=RK").get("rows[0].quantities[0].value"));
    }

    @Test
    void the_newest_name_of_a_commodity_is_shown() {
        ASeizure first = ASeizure.in("RL").of("NPS-NEW", "Provisional name", ASeizure.mass("1", Basis.NET));
        ASeizure second = first.amended().of("NPS-NEW", "Agreed name", ASeizure.mass("1", Basis.NET));

        SeizureTopic.deliver(second);
        SeizureTopic.deliver(first);

        assertEquals("Agreed name", Suite.totals("country=RL").getString("rows[0].commodityName"));
    }
}
