/**
 * What this service has taken from whom: every report, and every change that came with a key, leaves a
 * {@link org.portcontrol.seizure.receipts.Claims claim} in the transaction that stores it. So a repetition gets the first
 * answer, and a device that never saw the answer can ask for its receipt.
 */
package org.portcontrol.seizure.receipts;
