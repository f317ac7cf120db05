package org.portcontrol.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The operations that the description of an API has, for tests that must leave out none.
 *
 * @param operations in no order
 */
public record ApiOperations(List<Operation> operations) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private record Operation(String id, String method, String address) {

        boolean isAt(String otherMethod, String otherAddress) {
            return method.equalsIgnoreCase(otherMethod)
                    && otherAddress.matches(PARAMETER.matcher(address).replaceAll("[^/]+"));
        }

        long parameters() {
            return PARAMETER.matcher(address).results().count();
        }
    }

    /** Reads an OpenAPI document in JSON. */
    public static ApiOperations of(byte[] document) throws IOException {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths = new ObjectMapper().readTree(document).path("paths");
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                JsonNode id = member.getValue().path("operationId");
                if (id.isTextual()) {
                    operations.add(new Operation(id.textValue(), member.getKey(), path.getKey()));
                }
            }
        }
        return new ApiOperations(operations);
    }

    /** Their operationIds. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        operations.forEach(operation -> ids.add(operation.id()));
        return ids;
    }

    /**
     * Which of them a request is for.
     *
     * @param address path, with whatever query
     */
    public String idOf(String method, String address) {
        String path = address.replaceFirst("\\?.*", "");
        return operations.stream()
                .filter(operation -> operation.isAt(method, path))
                .min(Comparator.comparingLong(Operation::parameters))
                .map(Operation::id)
                .orElseThrow(
                        () -> new AssertionError(String.format(Locale.ROOT, "The API has no %s %s", method, path)));
    }
}
