package org.portcontrol.reporting.totals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Dimension;

/**
 * The totals of a country and quarter, of one commodity or of all that were asked for.
 *
 * @param commodity absent if rows are not divided by commodity
 * @param seizures a seizure of several commodities counts once in each of their rows, and once in a row over all of them
 */
@Schema(name = "Total")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TotalRow(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "TJ")
        String country,

        @Schema(description = "Calendar quarter of the day of seizure", examples = "2017-Q3")
        String quarter,

        @Schema(description = "Absent in rows over all commodities", examples = "PSY-DIAZEPAM")
        String commodity,

        @Schema(examples = "Diazepam") String commodityName,

        @Schema(description = "Number of seizures that are not voided", examples = "1")
        long seizures,

        List<Quantity> quantities,
        MassEquivalent massEquivalent) {

    boolean isOf(String otherCountry, String otherQuarter, String otherCommodity) {
        return country.equals(otherCountry)
                && quarter.equals(otherQuarter)
                && Objects.equals(commodity, otherCommodity);
    }

    /**
     * The sum of the quantities of one kind. Quantities of different kinds stand side by side.
     *
     * @param unit UN/ECE Rec 20
     * @param value exact
     * @param lines how many lines of seizures are in the sum
     */
    @Schema(name = "TotalQuantity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Quantity(
            Dimension dimension,

            @Schema(description = "UN/ECE Rec 20 code of the base unit", examples = "KGM")
            String unit,

            @Schema(description = "What is counted; only for counts", examples = "VIAL")
            String article,

            Basis basis,

            @Schema(description = "Exact decimal", examples = "0.075")
            BigDecimal value,

            @Schema(description = "How many lines of seizures are in the sum", examples = "1")
            long lines) {}

    /**
     * What all quantities would weigh together, by named factors only. No factors are kept yet, so there is none.
     *
     * @param kg null where a factor is missing, never zero
     */
    @Schema(name = "MassEquivalent", description = "By named factors only; null where a factor is missing, never zero")
    record MassEquivalent(
            @Schema(nullable = true) BigDecimal kg,
            @Schema(nullable = true) BigDecimal estimatedShare,
            List<Factor> factors) {

        /**
         * By what something was turned into kilograms.
         *
         * @param value kilograms per unit
         */
        @Schema(name = "Factor")
        record Factor(BigDecimal value, String scope, String source, String version) {}

        static final MassEquivalent NONE = new MassEquivalent(null, null, List.of());
    }
}
