package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/**
 * An amendment that was made without a connection. It names what it is based on by one of two things.
 *
 * @param baseRevision the revision that the device held; null if {@code basedOn} is given
 * @param basedOn key of the device's own report or amendment that came before; null if {@code baseRevision} is given
 * @param changes merge patch
 */
public record OfflineChange(
        IdempotencyKey key, UUID seizure, Integer baseRevision, IdempotencyKey basedOn, JsonNode changes) {}
