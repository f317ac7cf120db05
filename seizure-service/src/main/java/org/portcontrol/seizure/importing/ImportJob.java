package org.portcontrol.seizure.importing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;

/** An import: what was asked, how its file is read, how far it is and how it ended. */
@Entity
@DynamicUpdate
@Table(name = "import_job")
class ImportJob {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Profile profile;

    private boolean dryRun;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String requestedBy;
    private Instant requestedAt;
    private String country;
    private String sha256;
    private long bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    private FileReading reading;

    private int rows;
    private Instant startedAt;
    private Instant finishedAt;
    private Instant runStartedAt;
    private int runStartedWith;

    @Embedded
    private ImportCounts counts;

    @Enumerated(EnumType.STRING)
    private ImportStatus undoneInto;

    private String failure;
    private String undoneBy;
    private int voidedUpTo;

    /** For Hibernate. */
    protected ImportJob() {}

    /**
     * An import that waits for its turn.
     *
     * @param scope who asks; a focal point may store rows of the own country only
     */
    static ImportJob queued(ReceivedFile file, Profile profile, boolean dryRun, Scope scope, Instant now) {
        ImportJob job = new ImportJob();
        job.id = file.id();
        job.profile = profile;
        job.dryRun = dryRun;
        job.status = ImportStatus.QUEUED;
        job.requestedBy = scope.subject();
        job.requestedAt = now;
        job.country = scope.has(Role.OPERATOR) ? null : scope.country();
        job.sha256 = file.sha256();
        job.bytes = file.bytes();
        job.reading = file.reading();
        job.rows = file.rows();
        job.counts = ImportCounts.NONE;
        return job;
    }

    /** A run begins: the first, or one after a restart that goes on where the last ended. */
    void start(Instant now) {
        status = ImportStatus.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        runStartedAt = now;
        runStartedWith = counts.done();
    }

    void add(ImportCounts batch) {
        counts = counts.plus(batch);
    }

    void complete(Instant now) {
        status = ImportStatus.COMPLETED;
        finishedAt = now;
    }

    /** Breaks the import off; what it stored is taken back first. */
    void fail(String problem) {
        failure = problem;
        takeBack(ImportStatus.FAILED, requestedBy);
    }

    /** Stops an import that is not done, or undoes one that is. */
    void undo(String by) {
        if (status == ImportStatus.UNDOING) {
            return;
        }
        takeBack(status == ImportStatus.COMPLETED ? ImportStatus.UNDONE : ImportStatus.CANCELLED, by);
    }

    private void takeBack(ImportStatus into, String by) {
        status = ImportStatus.UNDOING;
        undoneInto = into;
        undoneBy = by;
        finishedAt = null;
    }

    /** Notes that every row up to this one has been taken back. */
    void voided(int seizures, int upTo) {
        counts = counts.voiding(seizures);
        voidedUpTo = upTo;
    }

    void endUndoing(Instant now) {
        status = undoneInto;
        finishedAt = now;
    }

    boolean isVisibleTo(Scope scope) {
        return scope.has(Role.OPERATOR) || (country != null && scope.ownsCountry(country));
    }

    ImportView view(Instant now) {
        return new ImportView(
                id,
                profile.code(),
                dryRun,
                status,
                requestedBy,
                requestedAt,
                startedAt,
                finishedAt,
                country,
                new ImportView.FileView(bytes, sha256, reading),
                rows,
                counts.done(),
                counts.stored(),
                counts.refused(),
                counts.seizures(),
                counts.duplicates(),
                counts.unmapped(),
                counts.voided(),
                progress(now),
                undoneBy,
                failure);
    }

    private ImportView.Progress progress(Instant now) {
        if (status != ImportStatus.RUNNING || runStartedAt == null) {
            return null;
        }
        double seconds = Math.max(1, Duration.between(runStartedAt, now).toMillis()) / 1_000.0;
        double rate = (counts.done() - runStartedWith) / seconds;
        Long left = rate > 0 ? Math.round((rows - counts.done()) / rate) : null;
        return new ImportView.Progress(Math.round(rate), left);
    }

    UUID id() {
        return id;
    }

    Profile profile() {
        return profile;
    }

    boolean isDryRun() {
        return dryRun;
    }

    ImportStatus status() {
        return status;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String undoneBy() {
        return undoneBy;
    }

    String country() {
        return country;
    }

    FileReading reading() {
        return reading;
    }

    int done() {
        return counts.done();
    }

    int voidedUpTo() {
        return voidedUpTo;
    }
}
