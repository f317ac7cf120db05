/**
 * Mechanism that every service of the suite needs and that knows nothing of seizures, units or totals. Each sub-package
 * stands alone: {@code problem} (refusals as RFC 9457 problem details), {@code outbox} (events that cannot be lost),
 * {@code intake} (what every consumer of a topic does), {@code access} (who calls and how far that caller sees),
 * {@code paging} (opaque keyset cursors), {@code web} (strict JSON, body limits, entity tags).
 */
package org.portcontrol.kit;
