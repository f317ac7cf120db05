package org.portcontrol.seizure.changing;

import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.receipts.IdempotencyKey;

/**
 * A change that somebody asks for.
 *
 * @param base the revision that it is based on
 * @param key makes a repetition known as one; may be null
 */
public record Asked(UUID seizure, int base, IdempotencyKey key, Scope by) {}
