/**
 * The local copy of the registry's units and checkpoints, fed by the compacted topics {@code units.v1} and
 * {@code checkpoints.v1} through {@link org.portcontrol.kit.localcopy.LocalCopy}. It answers one question: which
 * {@link org.portcontrol.seizure.Station} may report a seizure of that day. The registry itself is never called.
 */
package org.portcontrol.seizure.units;
