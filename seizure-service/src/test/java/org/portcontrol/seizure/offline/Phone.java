package org.portcontrol.seizure.offline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Reports;

/**
 * A phone that was offline for days: it makes reports and amendments, and then sends all of it, in batches and in no good
 * order, again and again until everything has been answered.
 */
final class Phone {

    private static final int THINGS_A_BATCH = 25;

    private final Random random;
    private final ObjectMapper json = new ObjectMapper();
    private final String name;
    private final Map<String, Integer> amendments = new HashMap<>();
    private final Map<String, String> lastAuthority = new HashMap<>();
    private final Map<String, String> lastKey = new HashMap<>();
    private List<ObjectNode> queue = new ArrayList<>();

    Phone(long seed) {
        random = new Random(~seed);
        name = "phone-" + seed + "-" + UUID.randomUUID();
    }

    /** Makes reports of the founding case of Aktau. */
    void makeReports(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            ObjectNode thing = thing();
            thing.set("report", json.readTree(Reports.mercury(id)));
            amendments.put(id, 0);
            lastKey.put(id, thing.get("key").textValue());
            queue.add(thing);
        }
    }

    /** Makes amendments of random records, each based on the last thing that the phone did to that record. */
    void makeAmendments(int number) {
        List<String> ids = new ArrayList<>(amendments.keySet());
        Collections.sort(ids);
        for (int i = 0; i < number; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            ObjectNode thing = thing();
            ObjectNode amendment = thing.putObject("amendment");
            amendment.put("seizure", id);
            amendment.put("basedOn", lastKey.get(id));
            amendment.putObject("changes").put("authority", "Authority " + i);
            amendments.merge(id, 1, Integer::sum);
            lastAuthority.put(id, "Authority " + i);
            lastKey.put(id, thing.get("key").textValue());
            queue.add(thing);
        }
    }

    private ObjectNode thing() {
        return json.createObjectNode().put("key", name + "-" + queue.size());
    }

    /** Sends everything over a link that breaks so many times, and gives back how many requests it took. */
    int sync(BadLink link, int breaks) throws Exception {
        Collections.shuffle(queue, random);
        int requests = 0;
        Set<Integer> broken = breaking(breaks);
        while (!queue.isEmpty()) {
            List<ObjectNode> batch = List.copyOf(queue.subList(0, Math.min(THINGS_A_BATCH, queue.size())));
            byte[] body = body(batch);
            if (broken.contains(requests)) {
                link.breakNext(cut(body.length));
            }
            requests++;
            try {
                settle(batch, send(link, body));
            } catch (IOException lost) {
                // Nobody knows what has arrived: the same things are sent again.
            }
        }
        return requests;
    }

    /** Which requests are broken: some of those that are needed at least. */
    private Set<Integer> breaking(int breaks) {
        List<Integer> requests = new ArrayList<>();
        for (int i = 0; i * THINGS_A_BATCH < queue.size(); i++) {
            requests.add(i);
        }
        Collections.shuffle(requests, random);
        return Set.copyOf(requests.subList(0, breaks));
    }

    private BadLink.Cut cut(int bodyLength) {
        boolean up = random.nextBoolean();
        return new BadLink.Cut(up, 1 + random.nextInt(up ? bodyLength : 150));
    }

    private byte[] body(List<ObjectNode> batch) throws IOException {
        ObjectNode body = json.createObjectNode();
        ArrayNode items = body.putArray("items");
        batch.forEach(items::add);
        return json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode send(BadLink link, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + link.port() + "/api/v1/seizures/batch"))
                .header("Authorization", "Bearer " + Tokens.of("officer.aktau"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    /** What was taken leaves the queue; what has to wait for something earlier goes to its end. */
    private void settle(List<ObjectNode> batch, JsonNode answer) {
        List<ObjectNode> rest = new ArrayList<>(queue.subList(batch.size(), queue.size()));
        for (int i = 0; i < batch.size(); i++) {
            JsonNode result = answer.path("results").path(i);
            int status = result.path("status").asInt();
            boolean waits = result.path("problem").path("type").asText().endsWith("/earlier-change-missing");
            if (waits) {
                rest.add(batch.get(i));
            } else if (status != 200 && status != 201) {
                throw new AssertionError(result.toString());
            }
        }
        queue = rest;
    }

    /** How many amendments were made of each record. */
    Map<String, Integer> amendments() {
        return amendments;
    }

    /** What the last amendment of each amended record said. */
    Map<String, String> lastAuthority() {
        return lastAuthority;
    }
}
