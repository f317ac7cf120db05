package org.portcontrol.seizure.changing;

import jakarta.ws.rs.core.Response;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/**
 * What came of a change.
 *
 * @param reference of the record
 * @param hash of what was sent, as in its receipt; null if it came without a key
 * @param state the record in that revision, as JSON
 * @param repeated true if the change had been made before
 */
public record Changed(String reference, int revision, String hash, String state, boolean repeated) {

    /** The answer with the new state and its entity tag. */
    public Response answer(Response.ResponseBuilder answer) {
        answer.entity(state).tag(EntityTags.of(revision));
        return repeated ? answer.header(IdempotencyKey.REPLAYED, "true").build() : answer.build();
    }
}
