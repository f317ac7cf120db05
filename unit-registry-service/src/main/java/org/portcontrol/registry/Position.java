package org.portcontrol.registry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point in WGS 84, in decimal degrees with the digits it was given with. */
public record Position(
        @Schema(examples = "43.65") @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 10)
        BigDecimal latitude,

        @Schema(examples = "51.15") @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 10)
        BigDecimal longitude) {

    /** Null if there is no point. */
    static Position of(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null ? null : new Position(latitude, longitude);
    }
}
