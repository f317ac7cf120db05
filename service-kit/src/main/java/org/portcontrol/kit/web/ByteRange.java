package org.portcontrol.kit.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * The part of a content that a caller asks for (RFC 9110, section 14), so that a download goes on where it broke off.
 *
 * @param first position of the first byte
 * @param length how many bytes
 * @param size how many bytes the whole content has
 */
public record ByteRange(long first, long length, long size) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads the range. Whatever is not one range of bytes asks for the whole, as the standard allows.
     *
     * @param range the {@code Range} header, or null
     * @param ifRange the {@code If-Range} header, or null: what is asked for is a part of this entity tag only
     * @param tag the content's entity tag with its quotes
     */
    public static ByteRange of(String range, String ifRange, String tag, long size) {
        Matcher asked = ONE_RANGE.matcher(range == null ? "" : range.trim());
        if (!asked.matches() || (ifRange != null && !ifRange.trim().equals(tag))) {
            return new ByteRange(0, size, size);
        }
        String from = asked.group(1);
        String to = asked.group(2);
        if (from.isEmpty() && to.isEmpty()) {
            return new ByteRange(0, size, size);
        }
        long first = from.isEmpty() ? Math.max(0, size - Long.parseLong(to)) : Long.parseLong(from);
        long last = from.isEmpty() || to.isEmpty() ? size - 1 : Math.min(Long.parseLong(to), size - 1);
        if (!from.isEmpty() && !to.isEmpty() && Long.parseLong(to) < first) {
            return new ByteRange(0, size, size);
        }
        if (first > last) {
            throw Refusal.ofHeader("Range", CommonProblem.RANGE_NOT_SATISFIABLE, "The content has {0} bytes.", size)
                    .withHeader("Content-Range", "bytes */" + size);
        }
        return new ByteRange(first, last - first + 1, size);
    }

    public boolean isWhole() {
        return length == size;
    }

    /** The value of {@code Content-Range}. */
    public String contentRange() {
        return "bytes " + first + "-" + (first + length - 1) + "/" + size;
    }
}
