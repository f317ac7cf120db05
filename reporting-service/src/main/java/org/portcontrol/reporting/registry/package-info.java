/**
 * The local copy of the registry: units, checkpoints and zero reports, kept by
 * {@link org.portcontrol.kit.localcopy.LocalCopy}. It is what "which unit kept silent" is answered from: a unit that was
 * at work, reported no seizure and did not declare that there was none.
 */
package org.portcontrol.reporting.registry;
