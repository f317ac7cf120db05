package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a line adds to totals, in the base unit of its dimension.
 *
 * @param unit UN/ECE Rec 20 code of the base unit
 * @param article what is counted; only for counts
 * @param value exact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(Dimension dimension, String unit, Article article, Basis basis, BigDecimal value, Origin origin) {

    /** Who measured. */
    public enum Origin {
        REPORTED,
        LABORATORY
    }

    static Measure of(Quantity quantity, Origin origin) {
        Dimension dimension = quantity.unit().dimension();
        return new Measure(
                dimension,
                dimension.baseUnit(),
                quantity.article(),
                quantity.basis(),
                quantity.unit().toBase(quantity.value()),
                origin);
    }

    /**
     * The measures of a line: the reported quantity first, then each laboratory result in the order it came. A later
     * quantity takes the place of an earlier one of the same kind (dimension, article, and bulk or pure), for it is a
     * better measurement of the same thing; quantities of different kinds stand side by side. So 7,500 vials stay when
     * a laboratory finds 75 g of pure content, and 10 kg reported become the 9.8 kg that were weighed. A net mass with a
     * purity measures the pure content as well.
     */
    static List<Measure> of(Quantity reported, List<LaboratoryResult> results) {
        List<Measure> measures = new ArrayList<>();
        measures.add(of(reported, Origin.REPORTED));
        for (LaboratoryResult result : results) {
            Measure found = of(result.toQuantity(), Origin.LABORATORY);
            replace(measures, found);
            if (result.purity() != null && found.basis == Basis.NET) {
                replace(measures, found.pureContent(result.purity()));
            }
        }
        return List.copyOf(measures);
    }

    private static void replace(List<Measure> measures, Measure found) {
        measures.removeIf(found::isOfSameKindAs);
        measures.add(found);
    }

    /** {@code net mass × percent ÷ 100}, exact: a division by a hundred moves the decimal point. */
    private Measure pureContent(BigDecimal percent) {
        BigDecimal pure = value.multiply(percent).movePointLeft(2);
        return new Measure(dimension, unit, article, Basis.PURE, Quantity.plain(pure), origin);
    }

    private boolean isOfSameKindAs(Measure other) {
        return dimension == other.dimension && article == other.article && basis.isPure() == other.basis.isPure();
    }
}
