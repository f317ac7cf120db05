package org.portcontrol.seizure.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

@QuarkusTest
@ExtendWith(Places.class)
class FollowingWhileOthersWriteTest {

    private static final String REVISIONS = "select count(*) from seizure_revision";
    private static final int WRITERS = 8;
    private static final int RECORDS = 12;

    /** Reports, amends twice and voids; gives the ids. */
    private static List<String> write() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            String id = Suite.recorded("officer.aktau", Reports.mercury());
            ids.add(id);
            Suite.amend("officer.aktau", id, 1, "{\"authority\": \"Customs\"}")
                    .then()
                    .statusCode(200);
            Suite.amend("officer.aktau", id, 2, "{\"sharing\": \"GREEN\"}")
                    .then()
                    .statusCode(200);
            Suite.basedOn(3, "supervisor.aktau")
                    .body("{\"reason\": \"A test\"}")
                    .post("/api/v1/seizures/" + id + "/voiding")
                    .then()
                    .statusCode(200);
        }
        return ids;
    }

    @Test
    void the_slices_together_hold_every_revision_once_and_each_record_in_order() throws Exception {
        // Given
        Follower follower = Follower.atTheEnd("operator").inSlicesOf(7);
        long before = Suite.count(REVISIONS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<List<String>>> written = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            written.add(writers.submit(FollowingWhileOthersWriteTest::write));
        }
        writers.shutdown();
        // When it is read all the while, and until nothing more comes
        while (!writers.isTerminated()) {
            follower.read(1);
        }
        Set<String> ids = ConcurrentHashMap.newKeySet();
        for (Future<List<String>> each : written) {
            ids.addAll(each.get());
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> follower.read(0).isEmpty() && follower.seen().size() >= Suite.count(REVISIONS) - before);
        // Then
        Map<String, List<Object>> revisions = new TreeMap<>();
        for (Map<String, Object> entry : follower.seen()) {
            revisions
                    .computeIfAbsent((String) entry.get("id"), id -> new ArrayList<>())
                    .add(entry.get("revision"));
        }
        assertEquals(WRITERS * RECORDS, ids.size());
        Map<String, List<Object>> ofTheWriters = new TreeMap<>(revisions);
        ofTheWriters.keySet().retainAll(ids);
        assertEquals(ids, ofTheWriters.keySet());
        assertEquals(Set.of(List.of(1, 2, 3, 4)), new HashSet<>(ofTheWriters.values()));
        assertEquals(Suite.count(REVISIONS) - before, follower.seen().size());
    }
}
