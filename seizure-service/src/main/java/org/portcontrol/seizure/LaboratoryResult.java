package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a laboratory found in a line.
 *
 * @param commodity what it was found to be
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
        String laboratory,
        String sample,
        LocalDate analysedOn) {

    Quantity toQuantity() {
        return new Quantity(quantity, unit, article, basis);
    }
}
