/**
 * What somebody states of a seizure, on the wire: {@link org.portcontrol.seizure.report.SeizureReport} and its parts, the
 * same for a new report, for one of a batch, and for a record that is stated anew. Each part reads its codes and notes
 * whatever is wrong with it, all in one go, with a JSON pointer each; what contradicts another part is noted here too.
 */
package org.portcontrol.seizure.report;
