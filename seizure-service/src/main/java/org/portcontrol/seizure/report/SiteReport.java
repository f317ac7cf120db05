package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Position;
import org.portcontrol.seizure.Site;
import org.portcontrol.seizure.SiteType;

/** The spot. */
@Schema(name = "ReportedSite")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteReport(
        @Schema(description = "Code list site-types", examples = "SEAPORT")
        String type,

        @Valid PositionReport position) {

    /** Where exactly, in WGS 84. */
    @Schema(name = "ReportedPosition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PositionReport(
            @Schema(description = "Decimal degrees", examples = "43.6039")
            @NotNull
            @DecimalMin("-90")
            @DecimalMax("90")
            @Digits(integer = 2, fraction = 10)
            BigDecimal latitude,

            @Schema(description = "Decimal degrees", examples = "51.2244")
            @NotNull
            @DecimalMin("-180")
            @DecimalMax("180")
            @Digits(integer = 3, fraction = 10)
            BigDecimal longitude,

            @Schema(description = "Radius in metres", examples = "12")
            @DecimalMin("0")
            @Digits(integer = 7, fraction = 3)
            BigDecimal accuracy) {}

    Site read(Reading reading) {
        SiteType known = reading.code(SiteType.class, type, "/site/type");
        Position at =
                position == null ? null : new Position(position.latitude(), position.longitude(), position.accuracy());
        return known == null && at == null ? null : new Site(known, at);
    }
}
