/**
 * A local copy of what another service owns and publishes on a compacted topic: for each key the full state of the newest
 * revision, to the letter. A service that keeps one works while the owner is away. The copy is told by events in
 * whatever order and number, or by a snapshot; it can say where it differs from one; and when it is empty it is filled
 * from the topic's beginning, whatever the consumer group has read before.
 */
package org.portcontrol.kit.localcopy;
