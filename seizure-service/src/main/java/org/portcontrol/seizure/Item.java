package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a seizure.
 *
 * @param line its number, from 1
 * @param commodity what it counts as: what a laboratory last found it to be, else what was reported
 * @param reportedCommodity what was reported, when a laboratory found another commodity
 * @param quantity as reported, in {@code unit}; never changed by a laboratory result
 * @param article what is counted; only with units that count
 * @param reported what a national workbook says, to the letter; absent in what a unit reported
 * @param measures what the line adds to totals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        int line,
        String commodity,
        String reportedCommodity,
        String commodityName,
        String category,
        BigDecimal quantity,
        MeasureUnit unit,
        Article article,
        Basis basis,
        Packages packages,
        Reported reported,
        List<LaboratoryResult> laboratoryResults,
        List<Measure> measures) {

    public Item {
        laboratoryResults = List.copyOf(laboratoryResults);
        measures = List.copyOf(measures);
    }

    /** A line as it is first reported. */
    public static Item reported(int line, Commodity commodity, Quantity quantity, Packages packages) {
        return new Item(
                line,
                commodity.code(),
                null,
                commodity.name(),
                commodity.category(),
                quantity.value(),
                quantity.unit(),
                quantity.article(),
                quantity.basis(),
                packages,
                null,
                List.of(),
                Measure.of(quantity, List.of()));
    }

    /** A line as it was read from a national workbook. */
    public static Item imported(int line, Commodity commodity, Quantity quantity, Reported reported) {
        return new Item(
                line,
                commodity.code(),
                null,
                commodity.name(),
                commodity.category(),
                quantity.value(),
                quantity.unit(),
                quantity.article(),
                quantity.basis(),
                null,
                reported,
                List.of(),
                Measure.of(quantity, List.of()));
    }

    /** The same line with one more laboratory result. */
    Item analysed(LaboratoryResult result, Commodity found) {
        List<LaboratoryResult> results = new ArrayList<>(laboratoryResults);
        results.add(result);
        String first = reportedCommodity == null ? commodity : reportedCommodity;
        return new Item(
                line,
                found.code(),
                found.code().equals(first) ? null : first,
                found.name(),
                found.category(),
                quantity,
                unit,
                article,
                basis,
                packages,
                reported,
                results,
                Measure.of(new Quantity(quantity, unit, article, basis), results));
    }
}
