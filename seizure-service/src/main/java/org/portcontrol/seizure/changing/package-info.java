/**
 * Changes of a record that exists: verified, voided, restored. {@link org.portcontrol.seizure.changing.Changes} is what all
 * changes have in common, those of {@code amending} and {@code laboratory} too: the record is locked, the revision that the
 * change is based on is checked, and a change that is sent again under its key gets its first answer.
 */
package org.portcontrol.seizure.changing;
