package org.portcontrol.seizure.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.problem.Violations;
import org.portcontrol.seizure.Codes;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Details;
import org.portcontrol.seizure.DetectionMethod;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.PackageType;
import org.portcontrol.seizure.Packages;
import org.portcontrol.seizure.Quantity;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.catalogue.Catalogue;

/**
 * A report from a unit. Mandatory are unit, checkpoint, day and one line with commodity and quantity.
 *
 * @param id made on the device, so that the report has a name before it is sent
 */
@Schema(name = "RecordSeizure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordSeizureRequest(
        @Schema(description = "UUID made on the device", examples = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a10")
        UUID id,

        @Schema(description = "Registry code of the unit", examples = "KZ-AKTAU-PCU") @NotBlank @Size(max = 60)
        String unit,

        @Schema(description = "Registry code of the checkpoint", examples = "KZ-AKTAU-MORPORT")
        @NotBlank
        @Size(max = 60)
        String checkpoint,

        @Schema(description = "Day of the seizure; decides the quarter", examples = "2017-07-14") @NotNull
        LocalDate seizedOn,

        @NotEmpty @Size(max = 100) List<@Valid @NotNull ItemRequest> items,
        @Valid TransportRequest transport,
        @Valid RouteRequest route,

        @Schema(description = "What led to the seizure", examples = "[\"DOCUMENT_CHECK\"]") @Size(max = 20)
        List<@NotNull String> detection,

        @Schema(description = "Law or decision that was broken") @Size(max = 500)
        String legalBasis,

        @Schema(description = "Authority that seized") @Size(max = 200)
        String authority,

        @Schema(description = "Free text; never published. Do not name persons") @Size(max = 4000)
        String narrative) {

    /** One line of a report. */
    @Schema(name = "RecordItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemRequest(
            @Schema(description = "Code of /api/v1/commodities", examples = "TOX-MERCURY") @NotBlank @Size(max = 60)
            String commodity,

            @Schema(description = "Exact decimal, greater than zero", examples = "20063") @NotNull
            BigDecimal quantity,

            @Schema(description = "UN/ECE Rec 20 unit of the quantity", examples = "KGM") @NotBlank @Size(max = 3)
            String unit,

            @Schema(description = "What is counted; PIECE unless given", examples = "VIAL")
            String article,

            @Schema(description = "GROSS, NET, PURE or UNKNOWN", examples = "GROSS")
            String basis,

            @Valid PackagesRequest packages) {

        private Item read(int index, Catalogue catalogue, Violations violations) {
            String pointer = "/items/" + index;
            Commodity known = catalogue.find(commodity).orElse(null);
            violations.require(
                    known != null,
                    pointer + "/commodity",
                    SeizureProblem.UNKNOWN_COMMODITY,
                    "The catalogue has no commodity of this code.");
            Quantity read = Quantity.read(quantity, unit, article, basis, pointer, violations);
            Packages packed = packages == null ? null : packages.read(pointer + "/packages", violations);
            return known == null || read == null ? null : Item.reported(index + 1, known, read, packed);
        }
    }

    /** Outer packing. */
    @Schema(name = "RecordPackages")
    public record PackagesRequest(
            @NotNull @Min(1) @Max(1_000_000_000) Integer count,

            @Schema(description = "UN/ECE Rec 21", examples = "CI") @NotBlank
            String type) {

        private Packages read(String pointer, Violations violations) {
            PackageType known = Codes.read(PackageType.class, type, pointer + "/type", violations);
            return known == null ? null : new Packages(count, known);
        }
    }

    /** How the goods travelled. */
    @Schema(name = "RecordTransport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TransportRequest(
            @Schema(description = "UN/ECE Rec 19", examples = "ROAD")
            String mode,

            @Schema(examples = "TRUCK") String vehicle) {

        private Transport read(Violations violations) {
            return new Transport(
                    Codes.read(Transport.Mode.class, mode, "/transport/mode", violations),
                    Codes.read(Transport.Vehicle.class, vehicle, "/transport/vehicle", violations));
        }
    }

    /** Where the goods came from and went to. */
    @Schema(name = "RecordRoute")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RouteRequest(
            @Schema(description = "ISO 3166-1 alpha-2", examples = "TJ")
            String departure,

            @Size(max = 20) List<@NotNull String> transit,
            @Schema(examples = "TR") String destination) {

        private Route read(Violations violations) {
            List<String> through = new ArrayList<>();
            for (int i = 0; transit != null && i < transit.size(); i++) {
                through.add(Codes.country(transit.get(i), "/route/transit/" + i, violations));
            }
            String from = Codes.country(departure, "/route/departure", violations);
            String to = Codes.country(destination, "/route/destination", violations);
            return violations.isEmpty() ? new Route(from, through, to) : null;
        }
    }

    /**
     * Reads every code and quantity, and notes whatever is wrong.
     *
     * @return the details, or null if anything was noted
     */
    Details read(Catalogue catalogue, Violations violations) {
        List<Item> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(items.get(i).read(i, catalogue, violations));
        }
        List<DetectionMethod> methods = new ArrayList<>();
        for (int i = 0; detection != null && i < detection.size(); i++) {
            methods.add(Codes.read(DetectionMethod.class, detection.get(i), "/detection/" + i, violations));
        }
        Transport travelled = transport == null ? null : transport.read(violations);
        Route way = route == null ? null : route.read(violations);
        return violations.isEmpty()
                ? new Details(lines, travelled, way, methods, legalBasis, authority, narrative, null)
                : null;
    }
}
