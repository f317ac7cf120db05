/**
 * Records that may tell of one case: two officers report it, or a unit and a national workbook do. A
 * {@link org.portcontrol.seizure.duplicates.DuplicateWatch watch} follows the revisions in the order of the feed, so it
 * never misses two reports of the same moment and costs no report anything; a person decides.
 */
package org.portcontrol.seizure.duplicates;
