package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a laboratory found in a line.
 *
 * @param commodity what it was found to be
 * @param purity percent by weight; with a net mass it tells the pure content too
 * @param method how it was found
 * @param laboratory name of the laboratory, never of a person
 * @param sample the laboratory's own number of the sample
 * @param analysedOn day of the analysis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaboratoryResult(
        String commodity,
        BigDecimal quantity,
        MeasureUnit unit,
        Article article,
        Basis basis,
        BigDecimal purity,
        Method method,
        String laboratory,
        String sample,
        LocalDate analysedOn) {

    /** Methods of analysis. The suite's own list; codes are never renamed. */
    public enum Method {
        GC_MS,
        GC_FID,
        LC_MS,
        HPLC,
        FTIR,
        RAMAN,
        NMR,
        XRF,
        ICP_MS,
        COLOUR_TEST,
        OTHER
    }

    Quantity toQuantity() {
        return new Quantity(quantity, unit, article, basis);
    }
}
