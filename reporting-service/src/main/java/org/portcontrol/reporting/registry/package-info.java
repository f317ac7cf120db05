/**
 * The local copy of the registry: units, checkpoints and zero reports, kept by
 * {@link org.portcontrol.kit.localcopy.LocalCopy}. From it "which unit kept silent" is to be answered: a unit that was
 * at work, reported no seizure and did not declare that there was none. No question reads it yet.
 */
package org.portcontrol.reporting.registry;
