package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as the API shows it.
 *
 * @param country the only country whose rows it may store; absent if any
 * @param rows how many the file has
 * @param done how many were read so far: {@code stored + refused}
 * @param stored rows that became part of a record; in a dry run, that would have
 * @param seizures records made of them
 * @param possibleDuplicates records that say the same as an earlier row of this or another import
 * @param unmapped stored rows whose commodity is not in the catalogue; the report lists the names
 * @param voided records that undoing has voided
 * @param progress while it runs
 * @param failure the problem that broke it off
 */
@Schema(name = "Import")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        String profile,
        boolean dryRun,
        ImportStatus status,
        String requestedBy,
        Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        String country,
        FileView file,
        int rows,
        int done,
        int stored,
        int refused,
        int seizures,
        int possibleDuplicates,
        int unmapped,
        int voided,
        Progress progress,
        String undoneBy,

        @JsonRawValue @Schema(type = SchemaType.OBJECT) String failure) {

    /** The file, and how it is read. */
    @Schema(name = "ImportFile")
    public record FileView(long bytes, String sha256, FileReading reading) {}

    /**
     * How fast it goes.
     *
     * @param rowsPerSecond since it began, or since the service was started again
     * @param secondsLeft at this rate; absent while there is none yet
     */
    @Schema(name = "ImportProgress")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Progress(long rowsPerSecond, Long secondsLeft) {}
}
