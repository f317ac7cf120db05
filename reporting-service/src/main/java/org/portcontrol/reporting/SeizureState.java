package org.portcontrol.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.threeten.extra.YearQuarter;

/**
 * The full state of a seizure after a change, as far as totals need it (contract:
 * {@code docs/events/seizure.v1.schema.json}). A value that could not be stored or counted is refused here, so that it
 * reaches the dead-letter topic and never the database.
 *
 * @param revision grows by one with each change
 * @param unit registry code, or null for a record of a national authority
 * @param recordedAt when this revision was recorded: from then on it is what the system knew
 */
public record SeizureState(
        UUID id,
        int revision,
        Status status,
        Source source,
        String country,
        String unit,
        String checkpoint,
        LocalDate seizedOn,
        List<Item> items,
        Transport transport,
        Route route,
        Instant recordedAt) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int LONGEST_CODE = 60;
    private static final int MOST_ITEMS = 1_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    public SeizureState {
        Bounds.present("id", id);
        Bounds.require(revision >= 1, "revision is not positive");
        Bounds.present("status", status);
        Bounds.present("source", source);
        Bounds.matches("country", country, COUNTRY);
        Bounds.atMost(LONGEST_CODE, "unit", unit);
        Bounds.atMost(LONGEST_CODE, "checkpoint", checkpoint);
        requireYear("seizedOn", Bounds.present("seizedOn", seizedOn).getYear());
        int count = Bounds.present("items", items).size();
        Bounds.require(count >= 1 && count <= MOST_ITEMS, "items has no or too many entries");
        items.forEach(item -> Bounds.present("item", item));
        Bounds.require(items.stream().mapToInt(Item::line).distinct().count() == count, "two items have one line");
        items = List.copyOf(items);
        requireYear(
                "recordedAt",
                Bounds.present("recordedAt", recordedAt)
                        .atOffset(ZoneOffset.UTC)
                        .getYear());
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS); // what the database keeps
    }

    /** How it travelled. */
    public record Transport(String mode) {

        public Transport {
            Bounds.atMost(LONGEST_CODE, "mode", mode);
        }
    }

    /** Where it came from and went to. */
    public record Route(String departure, String destination) {

        public Route {
            Bounds.require(departure == null || isCountry(departure), "departure is no country code");
            Bounds.require(destination == null || isCountry(destination), "destination is no country code");
        }
    }

    /** The calendar quarter of the day of seizure, whenever it was reported. */
    public YearQuarter quarter() {
        return YearQuarter.from(seizedOn);
    }

    public String transportMode() {
        return transport == null ? null : transport.mode();
    }

    public String departure() {
        return route == null ? null : route.departure();
    }

    public String destination() {
        return route == null ? null : route.destination();
    }

    /** True for text that has the form of a country code. */
    public static boolean isCountry(String text) {
        return COUNTRY.matcher(text).matches();
    }

    private static void requireYear(String member, int year) {
        Bounds.require(year >= FIRST_YEAR && year <= LAST_YEAR, member + " is not of this age");
    }
}
