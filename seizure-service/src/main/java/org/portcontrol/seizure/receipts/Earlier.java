package org.portcontrol.seizure.receipts;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Change;
import org.portcontrol.seizure.SeizureProblem;

/**
 * What was sent before and is in the way of what is sent now.
 *
 * @param revision the revision that it made
 */
public record Earlier(String owner, String key, String hash, UUID seizure, Change change, int revision) {

    static Earlier of(Tuple row) {
        return new Earlier(
                row.get("owner", String.class),
                row.get("key", String.class),
                row.get("body_hash", String.class),
                row.get("seizure_id", UUID.class),
                Change.valueOf(row.get("change", String.class)),
                row.get("revision", Integer.class));
    }

    /**
     * What this came to, if any of the earlier ones is in its way.
     *
     * @throws Refusal if the key came with something else, or the id with another record
     */
    public static Optional<Claims.Claim> among(List<Earlier> earlier, Claims.Sent sent) {
        return earlier.stream()
                .filter(each -> each.hasKeyOf(sent))
                .findFirst()
                .or(() -> earlier.stream().filter(each -> each.hasIdOf(sent)).findFirst())
                .map(each -> each.answers(sent));
    }

    private boolean hasKeyOf(Claims.Sent sent) {
        return owner.equals(sent.owner()) && key.equals(sent.key().value());
    }

    private boolean hasIdOf(Claims.Sent sent) {
        return sent.change() == Change.REPORTED && change == Change.REPORTED && seizure.equals(sent.seizure());
    }

    private Claims.Claim answers(Claims.Sent sent) {
        boolean same = owner.equals(sent.owner()) && hash.equals(sent.hash()) && change == sent.change();
        if (hasKeyOf(sent) && !(same && isAbout(sent))) {
            throw Refusal.ofHeader(
                    IdempotencyKey.HEADER,
                    SeizureProblem.IDEMPOTENCY_KEY_REUSED,
                    "This key came with another body before.");
        }
        if (!same) {
            throw Refusal.at("/id", SeizureProblem.ID_ALREADY_USED, "Another record was made under this id.");
        }
        return new Claims.Claim(seizure, revision, true);
    }

    /** A report that tells no id gets a new one with every try; its hash tells the same report. */
    private boolean isAbout(Claims.Sent sent) {
        return change == Change.REPORTED || seizure.equals(sent.seizure());
    }
}
