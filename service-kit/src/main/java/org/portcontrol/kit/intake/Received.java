package org.portcontrol.kit.intake;

import java.time.Instant;

/**
 * An event that could be read.
 *
 * @param id {@code ce_id}; the same again on a second delivery
 * @param type {@code ce_type}
 * @param time {@code ce_time}
 * @param state the value
 */
public record Received<T>(String id, String type, Instant time, T state) {}
