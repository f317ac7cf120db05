package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.ContainerNumber;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.TransportDocument;

/** How the goods travelled. */
@Schema(name = "ReportedTransport")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TransportReport(
        @Schema(description = "UN/ECE Rec 19; code list transport-modes", examples = "ROAD")
        String mode,

        @Schema(description = "Code list vehicles", examples = "TRUCK")
        String vehicle,

        @Schema(description = "Plate, ship's name or flight; never published") @Size(max = 100)
        String registration,

        @Schema(description = "Where the conveyance is registered, ISO 3166-1 alpha-2", examples = "KZ")
        String flag,

        @Schema(description = "Company that carried them; never published") @Size(max = 200)
        String carrier,

        @Schema(description = "ISO 6346, with the check digit", examples = "[\"CSQU3054383\"]") @Size(max = 100)
        List<@NotNull String> containers,

        @Schema(description = "Numbers of seals") @Size(max = 100)
        List<@NotBlank @Size(max = 50) String> seals,

        @Size(max = 20) List<@Valid @NotNull DocumentReport> documents) {

    private static final Set<Transport.Vehicle> BESIDE_A_WALKER =
            EnumSet.of(Transport.Vehicle.BICYCLE, Transport.Vehicle.ANIMAL, Transport.Vehicle.OTHER);

    /** A paper that travelled with the goods. */
    @Schema(name = "ReportedDocument")
    record DocumentReport(
            @Schema(description = "Code list transport-documents", examples = "BILL_OF_LADING") @NotNull
            String type,

            @NotBlank @Size(max = 50) String number) {}

    Transport read(Reading reading) {
        Transport.Mode known = reading.code(Transport.Mode.class, mode, "/transport/mode");
        Transport.Vehicle carriedBy = reading.code(Transport.Vehicle.class, vehicle, "/transport/vehicle");
        reading.require(
                known != Transport.Mode.ON_FOOT || carriedBy == null || BESIDE_A_WALKER.contains(carriedBy),
                "/transport/vehicle",
                SeizureProblem.CONTRADICTING_VALUES,
                "Who comes on foot comes in no such vehicle.");
        return new Transport(
                known,
                carriedBy,
                registration,
                reading.country(flag, "/transport/flag"),
                carrier,
                containers(reading),
                seals,
                documents(reading));
    }

    private List<String> containers(Reading reading) {
        List<String> read = new ArrayList<>();
        for (int i = 0; containers != null && i < containers.size(); i++) {
            String number = ContainerNumber.of(containers.get(i));
            reading.require(
                    ContainerNumber.isValid(number),
                    "/transport/containers/" + i,
                    SeizureProblem.INVALID_CONTAINER_NUMBER,
                    "It must be four letters, six digits and the check digit that ISO 6346 computes of them.");
            read.add(number);
        }
        return read.stream().distinct().toList();
    }

    private List<TransportDocument> documents(Reading reading) {
        List<TransportDocument> read = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            DocumentReport document = documents.get(i);
            read.add(new TransportDocument(
                    reading.code(TransportDocument.Type.class, document.type(), "/transport/documents/" + i + "/type"),
                    document.number()));
        }
        return read;
    }
}
