/**
 * The one way in which the suite sends to Kafka: acknowledged by all in-sync replicas, idempotent, in order per key.
 */
package org.portcontrol.kit.kafka;
