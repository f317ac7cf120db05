package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.PackageType;
import org.portcontrol.seizure.Packages;
import org.portcontrol.seizure.Quantity;

/** One line of a report. */
@Schema(name = "ReportedItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemReport(
        @Schema(description = "Number of the line that it takes the place of; only in an amendment") @Min(1)
        Integer line,

        @Schema(description = "Code of /api/v1/commodities", examples = "TOX-MERCURY") @NotBlank
        String commodity,

        @Schema(description = "Exact decimal, greater than zero", examples = "20063") @NotNull
        BigDecimal quantity,

        @Schema(description = "UN/ECE Rec 20 unit of the quantity", examples = "KGM") @NotBlank
        String unit,

        @Schema(description = "What is counted; PIECE unless given", examples = "VIAL")
        String article,

        @Schema(description = "GROSS, NET, PURE or UNKNOWN", examples = "GROSS")
        String basis,

        @Valid PackagesReport packages,
        @Valid GoodsReport goods) {

    /** Outer packing. */
    @Schema(name = "ReportedPackages")
    public record PackagesReport(
            @NotNull @Min(1) @Max(1_000_000_000) Integer count,

            @Schema(description = "UN/ECE Rec 21", examples = "CI") @NotBlank
            String type) {

        private Packages read(String pointer, Reading reading) {
            PackageType known = reading.code(PackageType.class, type, pointer + "/type");
            return known == null ? null : new Packages(count, known);
        }
    }

    /**
     * Reads the line.
     *
     * @param index its place in the list
     * @param number its number in the record
     * @return the line, or null if anything was noted about what it must tell
     */
    Item read(int index, int number, Reading reading) {
        String pointer = "/items/" + index;
        Commodity known = reading.commodity(commodity, pointer + "/commodity");
        Quantity read = Quantity.read(quantity, unit, article, basis, pointer, reading.violations());
        if (known != null && read != null) {
            reading.dimension(known, read, pointer + "/unit");
        }
        Packages packed = packages == null ? null : packages.read(pointer + "/packages", reading);
        return known == null || read == null
                ? null
                : Item.reported(
                        number, known, read, packed, goods == null ? null : goods.read(pointer + "/goods", reading));
    }
}
