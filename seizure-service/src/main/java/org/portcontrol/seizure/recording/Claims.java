package org.portcontrol.seizure.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.SeizureProblem;

/** Which keys and record ids are taken, and by which report. A claim lives and dies with the transaction that made it. */
@ApplicationScoped
class Claims {

    private final EntityManager database;
    private final ObjectWriter json;
    private final IdSource ids;
    private final Clock clock;

    Claims(EntityManager database, ObjectMapper json, IdSource ids, Clock clock) {
        this.database = database;
        // Not written out in full: this comes before the check of quantities, and 1e99999 is long.
        this.json = json.writer().without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What came of a claim.
     *
     * @param seizureId the record to make, or the one that the same report made before
     * @param repeated true if the report has been recorded already
     */
    record Claim(UUID seizureId, boolean repeated) {}

    /**
     * Claims the key and the record id for this report. A twin that is still at work is waited for.
     *
     * @param owner subject of the token; keys of different owners never meet
     * @throws Refusal if the key came with another report, or the id with another record
     */
    Claim claim(String owner, IdempotencyKey key, RecordSeizureRequest request) {
        UUID seizureId = request.id() == null ? ids.next() : request.id();
        String fingerprint = fingerprint(request);
        int won = database.createNativeQuery(
                        "insert into idempotency_key (owner, key, body_hash, seizure_id, claimed_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, owner)
                .setParameter(2, key.value())
                .setParameter(3, fingerprint)
                .setParameter(4, seizureId)
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (won == 1) {
            return new Claim(seizureId, false);
        }
        return new Claim(earlier(owner, key, fingerprint, seizureId), true);
    }

    private UUID earlier(String owner, IdempotencyKey key, String fingerprint, UUID seizureId) {
        List<Tuple> rivals = rivals(owner, key, seizureId);
        // The row of the same key comes first; without one, the only row is that of the same id.
        Tuple rival = rivals.get(0);
        boolean sameOwner = rival.get("owner").equals(owner);
        boolean sameKey = sameOwner && rival.get("key").equals(key.value());
        boolean sameReport = sameOwner && rival.get("body_hash").equals(fingerprint);
        if (sameKey && !sameReport) {
            throw Refusal.ofHeader(
                    IdempotencyKey.HEADER,
                    SeizureProblem.IDEMPOTENCY_KEY_REUSED,
                    "This key came with another body before.");
        }
        if (!sameReport) {
            throw Refusal.at("/id", SeizureProblem.ID_ALREADY_USED, "Another record was made under this id.");
        }
        return rival.get("seizure_id", UUID.class);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rivals(String owner, IdempotencyKey key, UUID seizureId) {
        return database.createNativeQuery(
                        "select owner, key, body_hash, seizure_id from idempotency_key"
                                + " where (owner = ?1 and key = ?2) or seizure_id = ?3"
                                + " order by (owner = ?1 and key = ?2) desc",
                        Tuple.class)
                .setParameter(1, owner)
                .setParameter(2, key.value())
                .setParameter(3, seizureId)
                .getResultList();
    }

    /** SHA-256 of the request as this service writes it: blanks and the order of members make no difference. */
    private String fingerprint(RecordSeizureRequest request) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
