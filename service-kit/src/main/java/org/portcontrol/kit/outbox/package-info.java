/**
 * Events that cannot be lost: a use case appends them in its own transaction, and a relay sends them to Kafka after the
 * commit. Columns have Debezium's names, so that change data capture can replace the relay without touching a service.
 * The relay is woken in-process and polls only as a fallback; per database one relay is active at a time, so events of
 * one key leave in the order in which they were committed. Delivery is at least once.
 */
package org.portcontrol.kit.outbox;
