package org.portcontrol.seizure.batch;

import io.restassured.response.Response;
import org.portcontrol.seizure.Suite;

/** Batches as devices send them. */
final class Batches {

    private Batches() {}

    static String report(String key, String report) {
        return "{\"key\": \"%s\", \"report\": %s}".formatted(key, report);
    }

    static String amendment(String key, String seizure, String basis, String changes) {
        return "{\"key\": \"%s\", \"amendment\": {\"seizure\": \"%s\", %s, \"changes\": %s}}"
                .formatted(key, seizure, basis, changes);
    }

    static String baseRevision(int revision) {
        return "\"baseRevision\": " + revision;
    }

    static String basedOn(String key) {
        return "\"basedOn\": \"" + key + "\"";
    }

    static Response send(String user, String... things) {
        return Suite.as(user)
                .body("{\"items\": [" + String.join(",", things) + "]}")
                .post("/api/v1/seizures/batch");
    }
}
