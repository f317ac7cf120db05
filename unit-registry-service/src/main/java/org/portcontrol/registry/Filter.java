package org.portcontrol.registry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.portcontrol.kit.paging.Cursor;

/** What a list is narrowed to: fields with their values, and a text. Absent values narrow nothing. */
public final class Filter {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9:-]{1,80}");

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private String text;

    /** A where clause and the values to bind. */
    record Query(String clause, Map<String, Object> values) {}

    /**
     * Only entries whose field has this value.
     *
     * @param field name of a field, which is also its name in the state; never input
     */
    public Filter equal(String field, Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** Only entries whose code, names or aliases contain this text, in whatever case. */
    public Filter containing(String part) {
        text = part;
        return this;
    }

    /** Tells lists under different filters apart, so that a cursor of one cannot be used in another. */
    String fingerprint() {
        return Integer.toHexString((fields + "/" + text).hashCode());
    }

    /** On entries, as Hibernate names their fields. */
    Query now(Cursor cursor) {
        return query("%s = :%s", cursor);
    }

    /** On revisions, as PostgreSQL reads the states they left. */
    Query past(Cursor cursor) {
        return query("after ->> '%s' = :%s", cursor);
    }

    private Query query(String equal, Cursor cursor) {
        StringJoiner clause = new StringJoiner(" and ", "", " order by code");
        clause.add("1 = 1");
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            clause.add(equal.formatted(field, field));
            values.put(field, value);
        });
        if (text != null) {
            clause.add("search like :text escape '!'");
            values.put("text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (cursor != null) {
            clause.add("code > :last");
            values.put("last", lastOf(cursor));
        }
        return new Query(clause.toString(), values);
    }

    private static String lastOf(Cursor cursor) {
        String last = cursor.keys().get(0);
        if (!CODE.matcher(last).matches()) {
            throw Cursor.refusal();
        }
        return last;
    }
}
