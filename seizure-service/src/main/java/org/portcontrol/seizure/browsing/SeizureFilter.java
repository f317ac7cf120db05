package org.portcontrol.seizure.browsing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.CalendarDay;
import org.portcontrol.kit.web.Id;
import org.portcontrol.kit.web.OneOf;
import org.portcontrol.kit.web.WholeNumber;
import org.portcontrol.seizure.ContainerNumber;
import org.portcontrol.seizure.Sharing;
import org.portcontrol.seizure.SiteType;
import org.portcontrol.seizure.Source;
import org.portcontrol.seizure.Status;

/** What a list or an export is narrowed to; every parameter is optional and all given ones must hold. */
public class SeizureFilter {

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2", example = "KZ")
    String country;

    @QueryParam("unit")
    @Parameter(description = "Registry code", example = "KZ-AKTAU-PCU")
    String unit;

    @QueryParam("checkpoint")
    @Parameter(description = "Registry code", example = "KZ-AKTAU-MORPORT")
    String checkpoint;

    @QueryParam("commodity")
    @Parameter(description = "Commodity of any line", example = "TOX-MERCURY")
    String commodity;

    @QueryParam("category")
    @Parameter(description = "Category of any line's commodity", example = "TOXIC_CHEMICAL")
    String category;

    @QueryParam("status")
    @Parameter(description = "REPORTED, VERIFIED or VOIDED")
    String status;

    @QueryParam("seizedFrom")
    @Parameter(description = "First day", example = "2017-07-01")
    String seizedFrom;

    @QueryParam("seizedTo")
    @Parameter(description = "Last day", example = "2017-09-30")
    String seizedTo;

    @QueryParam("recordedFrom")
    @Parameter(description = "First day, in UTC, on which the newest revision was recorded", example = "2017-07-01")
    String recordedFrom;

    @QueryParam("recordedTo")
    @Parameter(description = "Last day of the same", example = "2017-09-30")
    String recordedTo;

    @QueryParam("reference")
    @Parameter(description = "The whole reference", example = "KZ-AKTAU-PCU-2017-000123")
    String reference;

    @QueryParam("container")
    @Parameter(
            description = "Number of any container, ISO 6346; blanks and hyphens do not matter",
            example = "CSQU3054383")
    String container;

    @QueryParam("siteType")
    @Parameter(description = "Kind of place", example = "SEAPORT")
    String siteType;

    @QueryParam("sharing")
    @Parameter(description = "Sharing level: RED, AMBER, GREEN or CLEAR", example = "GREEN")
    String sharing;

    @QueryParam("source")
    @Parameter(description = "PORT_CONTROL_UNIT or NATIONAL_AUTHORITY")
    String source;

    @QueryParam("completenessBelow")
    @Parameter(description = "Less complete than this, 1 to 100", example = "60")
    String completenessBelow;

    @QueryParam("text")
    @Parameter(
            description =
                    "Words in reference, checkpoint name, place, narrative, authority, case reference, references of other"
                            + " systems, cover load, registration, containers, seals or transport documents",
            example = "sugar truck")
    String text;

    @QueryParam("import")
    @Parameter(description = "What an import stored", example = "0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71")
    String importId;

    /** The status asked for, or null. */
    public Status status() {
        return OneOf.of(Status.class, "status", status);
    }

    LocalDate seizedFrom() {
        return CalendarDay.of("seizedFrom", seizedFrom);
    }

    LocalDate seizedTo() {
        return CalendarDay.of("seizedTo", seizedTo);
    }

    Instant recordedFrom() {
        LocalDate day = CalendarDay.of("recordedFrom", recordedFrom);
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The end of the last day, which is no part of it. */
    Instant recordedBefore() {
        LocalDate day = CalendarDay.of("recordedTo", recordedTo);
        return day == null ? null : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    String container() {
        if (container == null) {
            return null;
        }
        String number = ContainerNumber.of(container);
        if (!ContainerNumber.isValid(number)) {
            throw Refusal.ofParameter(
                    "container",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be a container number of ISO 6346 with its check digit.");
        }
        return number;
    }

    SiteType siteType() {
        return OneOf.of(SiteType.class, "siteType", siteType);
    }

    Sharing sharing() {
        return OneOf.of(Sharing.class, "sharing", sharing);
    }

    Source source() {
        return OneOf.of(Source.class, "source", source);
    }

    Integer completenessBelow() {
        return WholeNumber.of("completenessBelow", completenessBelow, 1, 100);
    }

    UUID importId() {
        return Id.of("import", importId);
    }

    /** Tells lists under different filters apart, so that a cursor of one cannot be used in another. */
    String fingerprint() {
        return Integer.toHexString(Objects.hash(
                country,
                unit,
                checkpoint,
                commodity,
                category,
                status,
                seizedFrom,
                seizedTo,
                recordedFrom,
                recordedTo,
                reference,
                container,
                siteType,
                sharing,
                source,
                completenessBelow,
                text,
                importId));
    }
}
