package org.portcontrol.registry.countries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.registry.Country;

/** A country as the registrar describes it; its names and alpha-3 code follow from its code. */
@Schema(name = "CountryRegistration")
public record CountryRequest(
        @Schema(description = "ISO 3166-1 alpha-2", examples = "GE") @NotNull @Size(max = 2)
        String code,

        @Schema(description = "First day; leave out if it is not known")
        LocalDate since,

        @Size(max = 2000) String note) {

    Country toCountry() {
        return Country.registered(code, since, note);
    }
}
