package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Disposal;
import org.portcontrol.seizure.SeizureProblem;

/** What became of the goods. */
@Schema(name = "ReportedDisposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisposalReport(
        @Schema(description = "Code list disposals", examples = "STORED") @NotNull
        String kind,

        LocalDate on) {

    Disposal read(Reading reading) {
        reading.day(on, "/disposal/on");
        reading.require(
                on == null || reading.seizedOn() == null || !on.isBefore(reading.seizedOn()),
                "/disposal/on",
                SeizureProblem.CONTRADICTING_VALUES,
                "The goods were seized after that day.");
        return new Disposal(reading.code(Disposal.Kind.class, kind, "/disposal/kind"), on);
    }
}
