/**
 * The way in for a new seizure: {@link org.portcontrol.seizure.recording.SeizureResource} reads the request,
 * {@link org.portcontrol.seizure.recording.RecordSeizure} does it in one transaction. A report that arrives twice, or a
 * hundred times at once, becomes one record and gets one answer.
 */
package org.portcontrol.seizure.recording;
