package org.portcontrol.seizure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One revision of a seizure: who recorded it, when, and the full state it left, as JSON, with what no event
 * carries ({@link SeizureState#forEvent}). Beside that, the database notes the transaction that wrote it, which {@code feed}
 * sorts by.
 */
@Entity
@Table(name = "seizure_revision")
@IdClass(SeizureRevision.Key.class)
public class SeizureRevision {

    /** The revision's key. */
    public record Key(UUID seizureId, int revision) implements Serializable {}

    @Id
    private UUID seizureId;

    @Id
    private int revision;

    @Enumerated(EnumType.STRING)
    private Change change;

    private Instant recordedAt;
    private String recordedBy;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String state;

    // Who reads it: the feed asks the database.
    @SuppressWarnings("UnusedVariable")
    private String country;

    @SuppressWarnings("UnusedVariable")
    private String unit;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable")
    private ToPartners toPartners;

    /** For Hibernate. */
    protected SeizureRevision() {}

    SeizureRevision(SeizureState after, Change change, String recordedBy, String state, ToPartners toPartners) {
        this.seizureId = after.id();
        this.revision = after.revision();
        this.change = change;
        this.recordedAt = after.recordedAt();
        this.recordedBy = recordedBy;
        this.state = state;
        this.country = after.country();
        this.unit = after.unit();
        this.toPartners = toPartners;
    }

    public int revision() {
        return revision;
    }

    public Change change() {
        return change;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** {@link SeizureState} as JSON, to the letter as it was first sent. */
    public String state() {
        return state;
    }
}
