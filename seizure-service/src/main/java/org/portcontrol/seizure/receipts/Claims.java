package org.portcontrol.seizure.receipts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.Change;

/** Which keys and record ids are taken, and by what. A claim lives and dies with the transaction that made it. */
@ApplicationScoped
public class Claims {

    private static final String INSERT =
            "insert into idempotency_key (owner, key, body_hash, seizure_id, change, revision, claimed_at)";

    private final EntityManager database;
    private final ObjectMapper json;
    private final IdSource ids;
    private final Clock clock;

    Claims(EntityManager database, ObjectMapper json, IdSource ids, Clock clock) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What somebody sent under a key.
     *
     * @param owner subject of the token; keys of different owners never meet
     * @param seizure the record it is about
     * @param hash of the body
     */
    public record Sent(String owner, IdempotencyKey key, UUID seizure, Change change, String hash) {}

    /**
     * What came of a claim.
     *
     * @param seizure the record to make or to change, or the one that the same thing made or changed before
     * @param revision the revision to make, or the one that was made before
     * @param repeated true if the same thing has been done already
     */
    public record Claim(UUID seizure, int revision, boolean repeated) {}

    /** A report as it was sent; a record without an id gets one. */
    public Sent report(String owner, IdempotencyKey key, UUID id, JsonNode body) {
        return new Sent(owner, key, id == null ? ids.next() : id, Change.REPORTED, ContentHash.of(body));
    }

    /** A change as it was sent. */
    public Sent change(String owner, IdempotencyKey key, UUID seizure, Change change, Object body) {
        return new Sent(owner, key, seizure, change, hash(body));
    }

    /** The hash that a receipt shows: of the body's content, not of its letters. */
    private String hash(Object body) {
        return ContentHash.of(json.valueToTree(body));
    }

    /**
     * Claims the key, and for a report the record's id. A twin that is still at work is waited for.
     *
     * @param revision the revision that is going to be made
     * @throws Refusal if the key came with something else, or the id with another record
     */
    public Claim claim(Sent sent, int revision) {
        int won = database.createNativeQuery(INSERT + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, sent.owner())
                .setParameter(2, sent.key().value())
                .setParameter(3, sent.hash())
                .setParameter(4, sent.seizure())
                .setParameter(5, sent.change().name())
                .setParameter(6, revision)
                .setParameter(7, clock.instant())
                .executeUpdate();
        return won == 1
                ? new Claim(sent.seizure(), revision, false)
                : Earlier.among(earlier(List.of(sent)), sent).orElseThrow();
    }

    /**
     * Claims many reports in one statement.
     *
     * @return the keys that were free; the others are taken by something {@link #earlier}
     */
    public Set<String> claimAll(Collection<Sent> reports) {
        // In one order everywhere, so that two batches of the same reports never wait for each other in a circle.
        List<Sent> sorted = new ArrayList<>(reports);
        sorted.sort((one, other) -> one.key().compareTo(other.key()));
        List<?> won = database.createNativeQuery(
                        INSERT + " select * from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]),"
                                + " cast(?4 as uuid[]), cast(?5 as text[]), cast(?6 as integer[]),"
                                + " cast(?7 as timestamptz[])) on conflict do nothing returning key",
                        String.class)
                .setParameter(1, sorted.stream().map(Sent::owner).toArray(String[]::new))
                .setParameter(2, sorted.stream().map(sent -> sent.key().value()).toArray(String[]::new))
                .setParameter(3, sorted.stream().map(Sent::hash).toArray(String[]::new))
                .setParameter(4, sorted.stream().map(Sent::seizure).toArray(UUID[]::new))
                .setParameter(
                        5, sorted.stream().map(sent -> sent.change().name()).toArray(String[]::new))
                .setParameter(6, sorted.stream().map(sent -> 1).toArray(Integer[]::new))
                .setParameter(
                        7,
                        sorted.stream().map(sent -> clock.instant().toString()).toArray(String[]::new))
                .getResultList();
        Set<String> free = new HashSet<>();
        won.forEach(key -> free.add((String) key));
        return free;
    }

    /** All that is in the way of these: what came under the same key, or made a record under the same id. */
    @SuppressWarnings("unchecked")
    public List<Earlier> earlier(Collection<Sent> sent) {
        List<Tuple> rows = database.createNativeQuery(
                        "select owner, key, body_hash, seizure_id, change, revision from idempotency_key"
                                + " where (owner, key) in (select * from unnest(cast(?1 as text[]), cast(?2 as text[])))"
                                + " or (seizure_id = any(cast(?3 as uuid[])) and change = 'REPORTED')",
                        Tuple.class)
                .setParameter(1, sent.stream().map(Sent::owner).toArray(String[]::new))
                .setParameter(2, sent.stream().map(each -> each.key().value()).toArray(String[]::new))
                .setParameter(3, sent.stream().map(Sent::seizure).toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(Earlier::of).toList();
    }

    /** What this owner sent under a key before, if anything. */
    public List<Earlier> under(String owner, IdempotencyKey key) {
        return earlier(List.of(new Sent(owner, key, null, Change.REPORTED, "")));
    }
}
