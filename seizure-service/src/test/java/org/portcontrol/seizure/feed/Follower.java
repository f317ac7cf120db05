package org.portcontrol.seizure.feed;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portcontrol.seizure.Suite;

/** Somebody who follows the feed: keeps the cursor, and what came. */
final class Follower {

    private final String user;
    private final int limit;
    private final List<Map<String, Object>> seen = new ArrayList<>();
    private String cursor;

    Follower(String user, int limit) {
        this.user = user;
        this.limit = limit;
    }

    /** One who has read everything until now. */
    static Follower atTheEnd(String user) {
        Follower follower = new Follower(user, 200);
        follower.readAll();
        follower.seen.clear();
        return follower;
    }

    /** Another one at the same place, who reads so many at a time. */
    Follower inSlicesOf(int many) {
        Follower follower = new Follower(user, many);
        follower.cursor = cursor;
        return follower;
    }

    /** Asks without reading the answer. */
    Response ask(int wait) {
        RequestSpecification request = Suite.as(user).queryParams("limit", limit, "wait", wait);
        return (cursor == null ? request : request.queryParam("after", cursor)).get("/api/v1/seizures/changes");
    }

    /** Reads one slice. */
    List<Map<String, Object>> read(int wait) {
        Response slice = ask(wait);
        slice.then().statusCode(200);
        cursor = Objects.requireNonNull(slice.path("next"));
        List<Map<String, Object>> items = slice.path("items");
        seen.addAll(items);
        return items;
    }

    private void readAll() {
        boolean more = true;
        while (more) {
            more = !read(0).isEmpty();
        }
    }

    /** Reads on until a revision has come. */
    Follower until(String id, int revision) {
        await().until(() -> {
            readAll();
            return seen.stream()
                    .anyMatch(entry ->
                            id.equals(entry.get("id")) && entry.get("revision").equals(revision));
        });
        return this;
    }

    List<Map<String, Object>> seen() {
        return seen;
    }

    /** What came of one record. */
    List<Map<String, Object>> of(String id) {
        return seen.stream().filter(entry -> id.equals(entry.get("id"))).toList();
    }

    /** Revision and whether it was a tombstone, for each that came of one record. */
    List<String> toldOf(String id) {
        return of(id).stream()
                .map(entry -> entry.get("revision") + ((boolean) entry.get("tombstone") ? " gone" : " told"))
                .toList();
    }

    String cursor() {
        return cursor;
    }
}
