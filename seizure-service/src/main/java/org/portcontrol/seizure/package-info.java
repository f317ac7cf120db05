/**
 * The domain of the seizure-service: what a seizure is, when one may be recorded and how it may change. A
 * {@link org.portcontrol.seizure.Seizure} is stored as one row; its {@link org.portcontrol.seizure.SeizureState} is what
 * the API shows, what each revision keeps and what every event carries. Quantities are exact decimals in units of
 * UN/ECE Recommendation 20; what a line adds to totals is its {@link org.portcontrol.seizure.Measure measures}. Nothing
 * here knows the sub-packages: the ways in for reports ({@code recording}, {@code batch}, {@code importing}) and for changes
 * ({@code amending}, {@code changing}, {@code laboratory}, {@code duplicates}, {@code attachments}, {@code uploading}), what they
 * ask ({@code units}, {@code catalogue}, {@code codelists}) and the ways out ({@code browsing}, {@code feed}, {@code exporting},
 * {@code receipts}). The others are parts of these; each says of which.
 */
package org.portcontrol.seizure;
