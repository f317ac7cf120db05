package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Circumstances;
import org.portcontrol.seizure.DetectionMethod;
import org.portcontrol.seizure.ExternalReference;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.SeizureProblem;
import org.portcontrol.seizure.Sharing;

/**
 * What is stated of a seizure. A unit's report tells five things: unit, checkpoint, day, and a line with its commodity and
 * quantity; everything else may come later.
 *
 * @param id made on the device, so that the report has a name before it is sent
 * @param place only in the record of a national authority, which has no unit and no checkpoint
 */
@Schema(name = "SeizureReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeizureReport(
        @Schema(description = "UUID made on the device", examples = "0190b5c8-7d3a-7c11-9a51-0d3c5c1f2a10")
        UUID id,

        @Schema(description = "Registry code of the unit", examples = "KZ-AKTAU-PCU")
        @NotBlank(groups = OfUnit.class)
        @Null(groups = OfNationalAuthority.class)
        String unit,

        @Schema(description = "Registry code of the checkpoint", examples = "KZ-AKTAU-MORPORT")
        @NotBlank(groups = OfUnit.class)
        @Null(groups = OfNationalAuthority.class)
        String checkpoint,

        @Schema(hidden = true)
        @Null(groups = OfUnit.class)
        @NotBlank(groups = OfNationalAuthority.class)
        @Size(max = 500)
        String place,

        @Schema(hidden = true) @Null(groups = OfUnit.class) @Size(max = 500)
        String administrativeRegion,

        @Schema(
                description = "Day of the seizure; decides the quarter. May be left out where `seizedAt` is given",
                examples = "2017-07-14")
        LocalDate seizedOn,

        @Schema(description = "Moment of the seizure, with the offset of the place")
        OffsetDateTime seizedAt,

        @Schema(description = "Moment at which the goods were first noticed")
        OffsetDateTime detectedAt,

        @Valid SiteReport site,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull ItemReport> items,
        @Valid TransportReport transport,
        @Valid RouteReport route,

        @Schema(description = "What led to the seizure", examples = "[\"DOCUMENT_CHECK\"]") @Size(max = 20)
        List<@NotNull String> detection,

        @Valid ConcealmentReport concealment,
        @Valid CoverLoadReport coverLoad,
        @Valid PersonsReport persons,

        @Schema(description = "Law or decision that was broken") @Size(max = 500)
        String legalBasis,

        @Schema(description = "True if a permit was required and was not there")
        Boolean permitMissing,

        @Schema(description = "Authority that seized") @Size(max = 200)
        String authority,

        @Valid DisposalReport disposal,

        @Schema(description = "Free text; never published. Do not name persons") @Size(max = 4000)
        String narrative,

        @Schema(description = "What partners call the case") @Size(max = 100)
        String caseReference,

        @Schema(description = "Number of the profile or hit that led to the control; never published") @Size(max = 100)
        String targetingReference,

        @Schema(description = "What other systems call it") @Size(max = 20)
        List<@Valid @NotNull ReferenceReport> references,

        @Schema(description = "Traffic Light Protocol: RED, AMBER, GREEN, CLEAR; AMBER unless given")
        String sharing,

        @Valid SubmissionReport submission) {

    /** What another system calls the case. */
    @Schema(name = "ReportedReference")
    public record ReferenceReport(
            @Schema(examples = "PICS") @NotBlank @Size(max = 50)
            String system,

            @NotBlank @Size(max = 100) String ref) {}

    /** What the report of a unit must tell. */
    public interface OfUnit extends Default {}

    /** What the record of a national authority must tell. */
    public interface OfNationalAuthority extends Default {}

    /** The day of the seizure, told as such or by its moment; null if neither is told. */
    public LocalDate day() {
        return seizedOn != null || seizedAt == null ? seizedOn : seizedAt.toLocalDate();
    }

    /**
     * Reads the lines.
     *
     * @param numbers the number of each in the record
     * @return the lines; one of which anything mandatory was refused is null
     */
    public List<Item> items(Reading reading, List<Integer> numbers) {
        List<Item> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(items.get(i).read(i, numbers.get(i), reading));
        }
        return lines;
    }

    /** Reads everything beside the lines, and notes what contradicts itself. */
    public Circumstances circumstances(Reading reading) {
        moments(reading);
        return new Circumstances(
                seizedAt,
                detectedAt,
                site == null ? null : site.read(reading),
                transport == null ? null : transport.read(reading),
                route == null ? null : route.read(reading),
                methods(reading),
                concealment == null ? null : concealment.read(reading),
                coverLoad == null ? null : coverLoad.read(reading),
                persons == null ? null : persons.read(reading),
                legalBasis,
                permitMissing,
                authority,
                disposal == null ? null : disposal.read(reading),
                narrative,
                caseReference,
                targetingReference,
                externalReferences(),
                reading.code(Sharing.class, sharing, "/sharing"),
                submission == null ? null : submission.read(reading));
    }

    private void moments(Reading reading) {
        reading.moment(seizedAt, "/seizedAt");
        reading.moment(detectedAt, "/detectedAt");
        reading.require(
                seizedOn == null || seizedAt == null || seizedAt.toLocalDate().equals(seizedOn),
                "/seizedAt",
                SeizureProblem.CONTRADICTING_VALUES,
                "It is another day than seizedOn, at the offset that it tells.");
        reading.require(
                seizedAt == null || detectedAt == null || !detectedAt.isAfter(seizedAt),
                "/detectedAt",
                SeizureProblem.CONTRADICTING_VALUES,
                "Nothing is seized before it is noticed.");
    }

    private List<DetectionMethod> methods(Reading reading) {
        List<DetectionMethod> methods = new ArrayList<>();
        for (int i = 0; detection != null && i < detection.size(); i++) {
            methods.add(reading.code(DetectionMethod.class, detection.get(i), "/detection/" + i));
        }
        // A refused code reads as null, which no list of codes takes; nothing is made of a refused report anyway.
        methods.removeIf(Objects::isNull);
        return methods;
    }

    private List<ExternalReference> externalReferences() {
        return references == null
                ? null
                : references.stream()
                        .map(each -> new ExternalReference(each.system(), each.ref()))
                        .toList();
    }

    /** Registry code of the unit that the goods would have met next, or null. */
    public String nextUnit() {
        return route == null ? null : route.nextUnit();
    }

    /** The catalogue that the device held, or null if it does not tell. */
    public String heldVersion() {
        return submission == null ? null : submission.catalogueVersion();
    }
}
