package org.portcontrol.seizure.attachments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attachment shall not be seen any more. */
@Schema(name = "WithdrawAttachment")
record WithdrawalRequest(
        @Schema(description = "Do not name persons", examples = "Shows a bystander's face.") @NotBlank @Size(max = 500)
        String reason) {}
