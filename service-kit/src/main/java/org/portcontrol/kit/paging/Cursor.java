package org.portcontrol.kit.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ValueRange;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.StorableText;

/**
 * The sort key of the last row that a client has seen, and a fingerprint of the filters it was seen under: a cursor that
 * is used with other filters would skip rows in silence, so it is refused.
 *
 * @param filters fingerprint of the list's filters
 * @param keys sort key of the last row, in the list's order
 */
public record Cursor(String filters, List<String> keys) {

    private static final String USUAL_PARAMETER = "cursor";
    private static final String SEPARATOR = "\u001f";
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    public Cursor {
        keys = List.copyOf(keys);
    }

    public String encode() {
        String plain = filters + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor back.
     *
     * @param text what the client sent as {@code cursor}, or null for the first slice
     * @param filters fingerprint of the filters sent with it
     * @param size how many keys the list sorts by
     * @return the cursor, or null for the first slice
     */
    public static Cursor decode(String text, String filters, int size) {
        return decode(USUAL_PARAMETER, text, filters, size);
    }

    /** The same for a cursor that was sent as another parameter. */
    public static Cursor decode(String parameter, String text, String filters, int size) {
        if (text == null) {
            return null;
        }
        String[] parts = plain(parameter, text).split(SEPARATOR, -1);
        if (parts.length != size + 1
                || !parts[0].equals(filters)
                || !Stream.of(parts).allMatch(StorableText::isStorable)) {
            throw refusal(parameter);
        }
        return new Cursor(filters, List.of(parts).subList(1, parts.length));
    }

    /** A key that is a day of a year with four digits, which every database can compare with. */
    public LocalDate day(int key) {
        return read(key, LocalDate::parse, Function.identity());
    }

    /** A key that is a moment of such a year. */
    public Instant moment(int key) {
        return read(key, Instant::parse, moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** A key that is a whole number. */
    public int number(int key) {
        return read(key, Integer::valueOf, anyDay -> LocalDate.EPOCH);
    }

    /** A key that is the id of a row. */
    public UUID id(int key) {
        return read(key, UUID::fromString, anyDay -> LocalDate.EPOCH);
    }

    private <T> T read(int key, Function<String, T> form, Function<T, LocalDate> day) {
        try {
            T value = form.apply(keys.get(key));
            if (YEARS.isValidIntValue(day.apply(value).getYear())) {
                return value;
            }
        } catch (DateTimeException | IllegalArgumentException foreign) {
            // Told below.
        }
        throw refusal();
    }

    /** For keys that look like a cursor's and are none, for example a date that cannot be read. */
    public static Refusal refusal() {
        return refusal(USUAL_PARAMETER);
    }

    /** The same for a cursor that was sent as another parameter. */
    public static Refusal refusal(String parameter) {
        return Refusal.ofParameter(
                parameter, CommonProblem.MALFORMED_CURSOR, "The cursor was not made by this list under these filters.");
    }

    private static String plain(String parameter, String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw refusal(parameter);
        }
    }
}
