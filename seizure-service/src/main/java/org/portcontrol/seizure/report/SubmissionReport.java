package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Submission;

/** How the report comes. */
@Schema(name = "ReportedSubmission")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionReport(
        @Schema(description = "Code list channels", examples = "MOBILE")
        String channel,

        @Schema(description = "When it was finished, by the clock of the device")
        OffsetDateTime reportedAt,

        @Schema(description = "What the device calls itself; never a person") @Size(max = 64)
        String device,

        @Schema(
                description = "`version` of the commodities that the device holds; its codes are taken",
                examples = "2026-11-24")
        @Size(max = 40)
        String catalogueVersion) {

    Submission read(Reading reading) {
        return new Submission(
                reading.code(Submission.Channel.class, channel, "/submission/channel"),
                reportedAt,
                device,
                catalogueVersion);
    }
}
