package org.portcontrol.registry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.portcontrol.kit.paging.Cursor;

/** What a list is narrowed to: the where clause as it grows, with its bound values. Absent values narrow nothing. */
public final class Filter {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,60}");

    private final StringBuilder clause = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A query and the values to bind. */
    record Query(String text, Map<String, Object> values) {}

    /**
     * Only entries whose field has this value.
     *
     * @param field name of a field; never input
     */
    public Filter equal(String field, Object value) {
        if (value != null) {
            clause.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        }
        return this;
    }

    /** Only entries whose code, names or aliases contain this text, in whatever case. */
    public Filter containing(String text) {
        if (text != null) {
            clause.append(" and search like :text escape '!'");
            values.put("text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return this;
    }

    /** Tells lists under different filters apart, so that a cursor of one cannot be used in another. */
    String fingerprint() {
        return Integer.toHexString(values.toString().hashCode());
    }

    /** The entries behind the cursor, by code; all of them if there is no cursor. */
    Query behind(Cursor cursor) {
        Map<String, Object> bound = new LinkedHashMap<>(values);
        String rest = "";
        if (cursor != null) {
            String last = cursor.keys().get(0);
            if (!CODE.matcher(last).matches()) {
                throw Cursor.refusal();
            }
            rest = " and code > :last";
            bound.put("last", last);
        }
        return new Query(clause + rest + " order by code", bound);
    }
}
