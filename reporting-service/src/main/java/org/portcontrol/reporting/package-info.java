/**
 * What the totals are made of: the state that an event carries, the facts it says to the totals, the cells that facts
 * are added to, and the exact difference that a newer revision makes. Plain arithmetic on plain values; the sub-packages
 * are the ways in ({@code intake}) and out ({@code totals}).
 *
 * <p>This service works on batches of a thousand events and on hundreds of thousands of cells at a time, so both ways
 * speak set-based SQL through JDBC: a mapper that loads and stores single objects would cost one round trip per row and
 * could not express "add this to whatever the cell holds".
 */
package org.portcontrol.reporting;
