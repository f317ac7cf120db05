package org.portcontrol.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One revision of an entry: who made it, when and why, and the full state it left. Only the journal writes them. */
@Entity
@Immutable
@Table(name = "revision")
@IdClass(Revision.Key.class)
public class Revision {

    /** The revision's key. */
    record Key(Section section, String code, int revision) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    private Section section;

    @Id
    private String code;

    @Id
    private int revision;

    @Enumerated(EnumType.STRING)
    private Change change;

    private Instant recordedAt;
    private String recordedBy;
    private String reason;

    @Column(columnDefinition = "json")
    private String before;

    @Column(columnDefinition = "json")
    private String after;

    /** For Hibernate. */
    protected Revision() {}

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

    /** Why, if a reason was asked for; else null. */
    public String reason() {
        return reason;
    }

    /** The {@link State} that the change found; null for the first. */
    public String before() {
        return before;
    }

    /** The {@link State} that the change left, as JSON, to the letter as it was sent out. */
    public String after() {
        return after;
    }
}
