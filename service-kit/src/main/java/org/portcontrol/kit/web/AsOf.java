package org.portcontrol.kit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Reads the query parameter {@code asOf}. */
public final class AsOf {

    public static final String DESCRIPTION =
            "As it stood at this moment: an instant with offset, or a day, which means its end (UTC). Left out: now";

    private AsOf() {}

    /** The moment, or null if the parameter is absent. */
    public static Instant read(String asOf) {
        if (asOf == null) {
            return null;
        }
        try {
            return within(
                    asOf.length() == 10
                            ? endOf(LocalDate.parse(asOf))
                            : OffsetDateTime.parse(asOf).toInstant());
        } catch (DateTimeException noMoment) {
            throw Refusal.ofParameter(
                    "asOf",
                    CommonProblem.MALFORMED_PARAMETER,
                    "It must be a day or an instant, for example 2026-11-24 or 2026-11-24T09:00:00Z.");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000);
    }

    /** PostgreSQL knows fewer years than Java. */
    private static Instant within(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("No moment of this calendar");
        }
        return moment;
    }
}
