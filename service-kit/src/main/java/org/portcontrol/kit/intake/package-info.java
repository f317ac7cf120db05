/**
 * What every consumer of a topic does before its own work begins: read CloudEvents of known types, and put whatever
 * cannot be read on the topic's dead-letter topic, with the reason, before the batch goes on. Nothing is skipped in
 * silence, and one bad message stops no good one.
 */
package org.portcontrol.kit.intake;
