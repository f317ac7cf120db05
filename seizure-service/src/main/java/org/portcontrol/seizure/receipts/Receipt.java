package org.portcontrol.seizure.receipts;

import java.time.Instant;
import java.util.UUID;
import org.portcontrol.seizure.Change;

/**
 * What this service says that it has taken.
 *
 * @param key under which it came
 * @param change what it was: a report, or a change of a record
 * @param reference for people
 * @param revision the revision that it made
 * @param sha256 of what was sent: its members without null ones, sorted, without blanks, numbers written out (RFC 8785 but
 *     for numbers, which are exact)
 */
public record Receipt(
        String key, Change change, UUID seizure, String reference, int revision, String sha256, Instant takenAt) {}
