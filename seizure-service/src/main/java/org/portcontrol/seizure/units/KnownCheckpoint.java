package org.portcontrol.seizure.units;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A checkpoint as this service last heard of it. */
@Entity
@Table(name = "known_checkpoint")
class KnownCheckpoint {

    @Id
    private String code;

    private int revision;
    private String name;
    private String country;
    private String status;
    private LocalDate since;
    private LocalDate until;

    /** For Hibernate. */
    protected KnownCheckpoint() {}

    KnownCheckpoint(String code) {
        this.code = code;
    }

    /** Takes over a newer state; an older or equal one is a repetition and changes nothing. */
    void apply(CheckpointState state) {
        if (state.revision() > revision) {
            revision = state.revision();
            name = state.name();
            country = state.country();
            status = state.status();
            since = state.since();
            until = state.until();
        }
    }

    /** A checkpoint that was closed without a day counts as always closed. */
    boolean wasOpenOn(LocalDate day) {
        boolean operated = !status.equals("CLOSED") || until != null;
        return operated && Days.within(since, until, day);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String country() {
        return country;
    }
}
