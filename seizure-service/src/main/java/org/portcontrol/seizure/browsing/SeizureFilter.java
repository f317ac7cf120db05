package org.portcontrol.seizure.browsing;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
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

    @QueryParam("text")
    @Parameter(description = "Words in reference, checkpoint name, narrative or authority", example = "sugar truck")
    String text;

    @QueryParam("import")
    @Parameter(description = "What an import stored", example = "0199a3c4-1c52-7d3e-8f60-2b9d4e5a6c71")
    String importId;

    /** The status asked for, or null. */
    public Status status() {
        if (status == null) {
            return null;
        }
        for (Status known : Status.values()) {
            if (known.name().equals(status)) {
                return known;
            }
        }
        throw Refusal.ofParameter(
                "status", CommonProblem.MALFORMED_PARAMETER, "It must be REPORTED, VERIFIED or VOIDED.");
    }

    LocalDate seizedFrom() {
        return day("seizedFrom", seizedFrom);
    }

    LocalDate seizedTo() {
        return day("seizedTo", seizedTo);
    }

    UUID importId() {
        try {
            return importId == null ? null : UUID.fromString(importId);
        } catch (IllegalArgumentException noId) {
            throw Refusal.ofParameter("import", CommonProblem.MALFORMED_PARAMETER, "It must be the id of an import.");
        }
    }

    /** Tells lists under different filters apart, so that a cursor of one cannot be used in another. */
    String fingerprint() {
        return Integer.toHexString(Objects.hash(
                country, unit, checkpoint, commodity, category, status, seizedFrom, seizedTo, text, importId));
    }

    private static LocalDate day(String parameter, String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException noDay) {
            throw Refusal.ofParameter(
                    parameter, CommonProblem.MALFORMED_PARAMETER, "It must be a calendar date, yyyy-mm-dd.");
        }
    }
}
