/**
 * The domain of the seizure-service: what a seizure is, when one may be recorded and how it may change. A
 * {@link org.portcontrol.seizure.Seizure} is stored as one row; its {@link org.portcontrol.seizure.SeizureState} is what
 * the API shows, what each revision keeps and what every event carries. Quantities are exact decimals in units of
 * UN/ECE Recommendation 20; what a line adds to totals is its {@link org.portcontrol.seizure.Measure measures}. The
 * sub-packages are the ways in ({@code recording}, {@code laboratory}, {@code units}) and out ({@code browsing},
 * {@code catalogue}, {@code events}); nothing here knows them.
 */
package org.portcontrol.seizure;
