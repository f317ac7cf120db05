package org.portcontrol.kit.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What two JSON documents say differently, value by value. Numbers are compared as numbers: 1.50 is 1.5. */
public final class Differences {

    private Differences() {}

    /**
     * One value that differs.
     *
     * @param pointer where it stands (RFC 6901); in a list, elements of the same place are compared
     * @param from what stood there; absent if nothing did
     * @param to what stands there now; absent if nothing does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(String pointer, JsonNode from, JsonNode to) {}

    /** Every value that differs, in the order of the documents. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        List<Difference> found = new ArrayList<>();
        compare("", before, after, found);
        return found;
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(step(pointer, name), before.path(name), after.path(name), found));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i), found);
            }
        } else if (!isSame(before, after)) {
            found.add(new Difference(pointer, orNull(before), orNull(after)));
        }
    }

    private static boolean isSame(JsonNode before, JsonNode after) {
        if (before.isNumber() && after.isNumber()) {
            return before.decimalValue().compareTo(after.decimalValue()) == 0;
        }
        return before.equals(after);
    }

    private static JsonNode orNull(JsonNode value) {
        return value instanceof MissingNode ? null : value;
    }

    /** The pointer one step down. */
    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** True if one pointer is the other, or stands inside or around it. */
    public static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }
}
