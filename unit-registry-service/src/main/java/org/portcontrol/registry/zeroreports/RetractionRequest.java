package org.portcontrol.registry.zeroreports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a zero report back. */
@Schema(name = "Retraction")
public record RetractionRequest(
        @Schema(description = "Why; kept in the history", examples = "A seizure of September came in late")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
