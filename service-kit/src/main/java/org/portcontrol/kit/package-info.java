/**
 * Mechanism that every service of the suite needs and that knows nothing of seizures, units or totals. No two
 * sub-packages need each other both ways. Events: {@code outbox} (none is lost), {@code kafka} (how they are sent), {@code intake}
 * (what every consumer of a topic does), {@code localcopy} (what another service owns). Requests: {@code web} (strict JSON, body
 * limits, entity tags), {@code access} (who calls and how far that caller sees), {@code problem} (refusals as RFC 9457 problem
 * details), {@code language} (in which they are told), {@code paging} (opaque keyset cursors). Data: {@code json}, {@code csv},
 * {@code copy} (many rows in one statement), {@code time} (clock and identity, as dependencies).
 */
package org.portcontrol.kit;
