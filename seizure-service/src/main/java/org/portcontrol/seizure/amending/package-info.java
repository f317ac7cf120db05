/**
 * A record is stated anew: {@link org.portcontrol.seizure.amending.AmendSeizure} lays a merge patch (RFC 7396) over what was
 * stated before and reads the whole as it would read a report, so an amended record is as right as a new one. A change that
 * was made offline may be based on an earlier revision, if nobody changed the same things since.
 */
package org.portcontrol.seizure.amending;
