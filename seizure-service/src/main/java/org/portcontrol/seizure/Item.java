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
 * @param goods what more is told of it
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
        Goods goods,
        Reported reported,
        List<LaboratoryResult> laboratoryResults,
        List<Measure> measures) {

    public Item {
        laboratoryResults = List.copyOf(laboratoryResults);
        measures = List.copyOf(measures);
    }

    /** A line as a unit reports it. */
    public static Item reported(int line, Commodity commodity, Quantity quantity, Packages packages, Goods goods) {
        return first(line, commodity, quantity, packages, goods, null);
    }

    /** A line as it was read from a national workbook. */
    public static Item imported(int line, Commodity commodity, Quantity quantity, Reported reported) {
        return first(line, commodity, quantity, null, null, reported);
    }

    private static Item first(
            int line, Commodity commodity, Quantity quantity, Packages packages, Goods goods, Reported reported) {
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
                goods,
                reported,
                List.of(),
                Measure.of(quantity, List.of()));
    }

    /** What was reported, whatever a laboratory found it to be. */
    public String firstCommodity() {
        return reportedCommodity == null ? commodity : reportedCommodity;
    }

    /** What its value is told in; null if it tells none. */
    public String currency() {
        return goods == null || goods.value() == null ? null : goods.value().currency();
    }

    /** This line as it is stated anew, with the words of the workbook and the laboratory results that the old one had. */
    Item over(Item old) {
        Item stated = new Item(
                line,
                commodity,
                null,
                commodityName,
                category,
                quantity,
                unit,
                article,
                basis,
                packages,
                goods,
                old.reported,
                List.of(),
                measures);
        if (old.laboratoryResults.isEmpty()) {
            return stated;
        }
        return stated.analysed(old.laboratoryResults, old.commodity, old.commodityName, old.category);
    }

    /** The same line with one more laboratory result. */
    Item analysed(LaboratoryResult result, Commodity found) {
        List<LaboratoryResult> results = new ArrayList<>(laboratoryResults);
        results.add(result);
        return analysed(results, found.code(), found.name(), found.category());
    }

    private Item analysed(List<LaboratoryResult> results, String found, String foundName, String foundCategory) {
        return new Item(
                line,
                found,
                found.equals(firstCommodity()) ? null : firstCommodity(),
                foundName,
                foundCategory,
                quantity,
                unit,
                article,
                basis,
                packages,
                goods,
                reported,
                results,
                Measure.of(new Quantity(quantity, unit, article, basis), results));
    }
}
