package org.portcontrol.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Request bodies with defaults, each about a place that no other test knows. */
final class Body {

    /** All of one length, so that they are sorted as they were made. */
    private static final AtomicInteger PLACES = new AtomicInteger(1_000);

    private final Map<String, Object> fields;

    private Body(Map<String, Object> fields) {
        this.fields = fields;
    }

    static Body aCountry(String code) {
        return new Body(Map.of("code", code));
    }

    static Body aCheckpoint() {
        return aCheckpointIn("KZ");
    }

    static Body aCheckpointIn(String country) {
        String place = newPlace();
        return new Body(Map.of(
                "code",
                country + "-" + place,
                "country",
                country,
                "type",
                "ROAD",
                "names",
                Map.of("en", place + " crossing")));
    }

    static Body aUnit() {
        return aUnitIn("KZ");
    }

    static Body aUnitIn(String country) {
        String place = newPlace();
        return new Body(Map.of(
                "code",
                country + "-" + place + "-PCU",
                "kind",
                "PCU",
                "country",
                country,
                "names",
                Map.of("en", place + " Port Control Unit"),
                "status",
                "ACTIVE"));
    }

    static Map<String, Object> assignment(String checkpoint, String from, String to) {
        Map<String, Object> assignment = new LinkedHashMap<>();
        assignment.put("checkpoint", checkpoint);
        assignment.put("from", from);
        assignment.put("to", to);
        return assignment;
    }

    Body serving(String... checkpoints) {
        return with(
                "checkpoints",
                List.of(checkpoints).stream()
                        .map(code -> assignment(code, null, null))
                        .toList());
    }

    Body with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Body(changed);
    }

    Body without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Body(changed);
    }

    String code() {
        return (String) fields.get("code");
    }

    Map<String, Object> json() {
        return fields;
    }

    private static String newPlace() {
        return "PLACE" + PLACES.incrementAndGet();
    }
}
