package org.portcontrol.registry.checkpoints;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.portcontrol.registry.Checkpoint;
import org.portcontrol.registry.CheckpointDetails;
import org.portcontrol.registry.CheckpointType;
import org.portcontrol.registry.Description;
import org.portcontrol.registry.Place;
import org.portcontrol.registry.Position;
import org.portcontrol.registry.Status;

/** A checkpoint as the registrar describes it. */
@Schema(name = "CheckpointRegistration")
public record CheckpointRequest(
        @Schema(description = "Begins with the country; never changes", examples = "KZ-AKTAU-MORPORT")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Place.CODE_FORM)
        String code,

        @Schema(description = "ISO 3166-1 alpha-2 code of a country that takes part", examples = "KZ") @NotNull
        String country,

        @NotNull CheckpointType type,

        @Schema(description = "Name by language (BCP 47); English is mandatory") @NotNull @Size(max = 20)
        Map<String, @NotBlank @Size(max = 200) String> names,

        @Schema(description = "Other spellings and names") @Size(max = 50) @UniqueElements
        List<@NotBlank @Size(max = 200) @Pattern(regexp = "[^;]*") String> aliases,

        @Schema(description = "UN/LOCODE, where there is one", examples = "KZAAU")
        @Pattern(regexp = "[A-Z]{2}[A-Z2-9]{3}")
        String unlocode,

        @Valid Position position,

        @Schema(
                description = "Leave it out for a new one that is active, and to leave an old one as it is",
                enumeration = {"PLANNED", "ACTIVE", "SUSPENDED"})
        Status status,

        @Schema(description = "First day; leave out if it is not known")
        LocalDate since,

        @Size(max = 2000) String note) {

    Checkpoint toCheckpoint() {
        return Checkpoint.registered(code, details());
    }

    CheckpointDetails details() {
        return new CheckpointDetails(
                new Description(country, names, aliases == null ? List.of() : aliases, since, note),
                type,
                unlocode,
                position,
                status);
    }
}
