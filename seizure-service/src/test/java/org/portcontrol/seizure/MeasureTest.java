package org.portcontrol.seizure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static Quantity quantity(String value, MeasureUnit unit, Article article, Basis basis) {
        return new Quantity(new BigDecimal(value), unit, article, basis);
    }

    private static LaboratoryResult found(String value, MeasureUnit unit, Article article, Basis basis) {
        return new LaboratoryResult("X-Y", new BigDecimal(value), unit, article, basis, null, null, null, null, null);
    }

    private static List<String> told(List<Measure> measures) {
        return measures.stream()
                .map(measure -> measure.dimension() + " " + measure.basis() + " "
                        + measure.value().toPlainString() + " " + measure.origin())
                .toList();
    }

    @Test
    void vials_and_their_pure_content_stand_side_by_side() {
        List<Measure> measures = Measure.of(
                quantity("7500", MeasureUnit.H87, Article.VIAL, Basis.UNKNOWN),
                List.of(found("75", MeasureUnit.GRM, null, Basis.PURE)));
        assertEquals(List.of("COUNT UNKNOWN 7500 REPORTED", "MASS PURE 0.075 LABORATORY"), told(measures));
    }

    @Test
    void a_weighed_mass_takes_the_place_of_the_reported_one() {
        List<Measure> measures = Measure.of(
                quantity("10", MeasureUnit.KGM, null, Basis.GROSS),
                List.of(found("9.8", MeasureUnit.KGM, null, Basis.NET)));
        assertEquals(List.of("MASS NET 9.8 LABORATORY"), told(measures));
    }

    @Test
    void pure_content_never_takes_the_place_of_bulk() {
        List<Measure> measures = Measure.of(
                quantity("10", MeasureUnit.KGM, null, Basis.NET),
                List.of(found("6", MeasureUnit.KGM, null, Basis.PURE)));
        assertEquals(List.of("MASS NET 10 REPORTED", "MASS PURE 6 LABORATORY"), told(measures));
    }

    @Test
    void of_two_results_of_one_kind_the_later_counts() {
        List<Measure> measures = Measure.of(
                quantity("10", MeasureUnit.KGM, null, Basis.NET),
                List.of(
                        found("6", MeasureUnit.KGM, null, Basis.PURE),
                        found("5.5", MeasureUnit.KGM, null, Basis.PURE)));
        assertEquals(List.of("MASS NET 10 REPORTED", "MASS PURE 5.5 LABORATORY"), told(measures));
    }

    @Test
    void a_recount_of_another_article_does_not_hide_the_first_count() {
        List<Measure> measures = Measure.of(
                quantity("10", MeasureUnit.H87, Article.PACK, Basis.UNKNOWN),
                List.of(found("200", MeasureUnit.H87, Article.TABLET, Basis.UNKNOWN)));
        assertEquals(List.of("COUNT UNKNOWN 10 REPORTED", "COUNT UNKNOWN 200 LABORATORY"), told(measures));
    }

    @Test
    void a_net_mass_with_its_purity_tells_the_pure_content_to_the_last_digit() {
        LaboratoryResult weighed = new LaboratoryResult(
                "X-Y",
                new BigDecimal("9.8765"),
                MeasureUnit.KGM,
                null,
                Basis.NET,
                new BigDecimal("72.55"),
                LaboratoryResult.Method.GC_MS,
                null,
                null,
                null);
        List<Measure> measures = Measure.of(quantity("10", MeasureUnit.KGM, null, Basis.GROSS), List.of(weighed));
        assertEquals(List.of("MASS NET 9.8765 LABORATORY", "MASS PURE 7.16540075 LABORATORY"), told(measures));
    }
}
