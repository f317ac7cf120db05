package org.portcontrol.registry.units;

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
import org.portcontrol.registry.Assignment;
import org.portcontrol.registry.Description;
import org.portcontrol.registry.Place;
import org.portcontrol.registry.Status;
import org.portcontrol.registry.Unit;
import org.portcontrol.registry.UnitDetails;
import org.portcontrol.registry.UnitKind;

/** A unit as the registrar describes it. */
@Schema(name = "UnitRegistration")
public record UnitRequest(
        @Schema(description = "Country, place and kind; never changes", examples = "KZ-AKTAU-PCU")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Place.CODE_FORM)
        String code,

        @NotNull UnitKind kind,

        @Schema(description = "ISO 3166-1 alpha-2 code of a country that takes part", examples = "KZ") @NotNull
        String country,

        @Schema(description = "Name by language (BCP 47); English is mandatory") @NotNull @Size(max = 20)
        Map<String, @NotBlank @Size(max = 200) String> names,

        @Schema(description = "Other spellings and names") @Size(max = 50) @UniqueElements
        List<@NotBlank @Size(max = 200) @Pattern(regexp = "[^;]*") String> aliases,

        @Schema(enumeration = {"PLANNED", "ACTIVE", "SUSPENDED"}) @NotNull
        Status status,

        @Schema(description = "First day; leave out if it is not known")
        LocalDate since,

        @Size(max = 2000) String note,

        @Schema(description = "Which checkpoints of its country the unit serves, and when") @Size(max = 50)
        List<@Valid @NotNull Assignment> checkpoints) {

    Unit toUnit() {
        return Unit.registered(code, details());
    }

    UnitDetails details() {
        return new UnitDetails(
                new Description(country, names, aliases == null ? List.of() : aliases, since, note),
                kind,
                status,
                checkpoints == null ? List.of() : checkpoints);
    }
}
