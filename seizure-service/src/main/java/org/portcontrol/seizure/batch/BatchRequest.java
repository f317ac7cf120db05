package org.portcontrol.seizure.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a device sends: up to 500 things, each of which is read by itself. */
@Schema(name = "Batch")
public record BatchRequest(
        @Schema(implementation = BatchItem[].class) @NotEmpty @Size(max = 500)
        List<JsonNode> items) {}
