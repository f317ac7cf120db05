package org.portcontrol.seizure.laboratory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Basis;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.LaboratoryResult;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.SeizureProblem;

/** What a laboratory found in one line. */
@Schema(name = "AddLaboratoryResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LaboratoryResultRequest(
        @Schema(description = "Number of the line", examples = "1") @NotNull @Min(1)
        Integer line,

        @Schema(
                description = "What it was found to be; the line's own commodity unless given",
                examples = "PSY-DIAZEPAM")
        String commodity,

        @Schema(description = "Exact decimal, greater than zero", examples = "75") @NotNull
        BigDecimal quantity,

        @Schema(description = "UN/ECE Rec 20", examples = "GRM") @NotBlank
        String unit,

        @Schema(description = "What is counted; only with units that count")
        String article,

        @Schema(description = "GROSS, NET, PURE or UNKNOWN", examples = "PURE")
        String basis,

        @Schema(description = "Percent by weight; with a net mass it tells the pure content as well", examples = "72.5")
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 10)
        BigDecimal purity,

        @Schema(description = "Code list laboratory-methods", examples = "GC_MS")
        String method,

        @Schema(description = "Name of the laboratory, not of a person") @Size(max = 200)
        String laboratory,

        @Schema(description = "The laboratory's number of the sample") @Size(max = 100)
        String sample,

        @Schema(description = "Day of the analysis", examples = "2017-07-28")
        LocalDate analysedOn) {

    /** The result, or null if anything was noted. */
    LaboratoryResult read(Commodity found, Violations violations) {
        Quantity read = Quantity.read(quantity, unit, article, basis, "", violations);
        if (read != null) {
            check(read, found, violations);
        }
        LaboratoryResult.Method known = Codes.read(LaboratoryResult.Method.class, method, "/method", violations);
        return read == null || found == null
                ? null
                : new LaboratoryResult(
                        found.code(),
                        read.value(),
                        read.unit(),
                        read.article(),
                        read.basis(),
                        purity,
                        known,
                        laboratory,
                        sample,
                        analysedOn);
    }

    private void check(Quantity read, Commodity found, Violations violations) {
        if (found != null) {
            found.requireMeasuredBy(read, "/unit", violations);
        }
        Dimension measured = read.unit().dimension();
        violations.require(
                purity == null || measured == Dimension.MASS,
                "/purity",
                SeizureProblem.PURITY_NOT_APPLICABLE,
                "A purity is a part of a mass, and {0} tells {1}.",
                read.unit(),
                measured);
        violations.require(
                purity == null || read.basis() != Basis.GROSS,
                "/purity",
                SeizureProblem.PURITY_NOT_APPLICABLE,
                "A gross mass has no purity.");
        violations.require(
                purity == null || read.basis() != Basis.PURE,
                "/purity",
                SeizureProblem.PURITY_NOT_APPLICABLE,
                "A pure mass holds nothing but the substance.");
    }
}
