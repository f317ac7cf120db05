package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.CoverLoad;
import org.portcontrol.seizure.SeizureProblem;

/** The goods that were declared, or that hid the others. */
@Schema(name = "ReportedCoverLoad")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverLoadReport(
        @Schema(examples = "Sugar") @Size(max = 200) String description,

        @Schema(description = "Harmonized System: 4, 6, 8 or 10 digits", examples = "170199")
        String hsCode) {

    private static final Pattern HS = Pattern.compile("[0-9]{4}([0-9]{2}){0,3}");

    CoverLoad read(Reading reading) {
        reading.require(
                hsCode == null || HS.matcher(hsCode).matches(),
                "/coverLoad/hsCode",
                SeizureProblem.INVALID_HS_CODE,
                "It must have 4, 6, 8 or 10 digits, without points or blanks.");
        return description == null && hsCode == null ? null : new CoverLoad(description, hsCode);
    }
}
