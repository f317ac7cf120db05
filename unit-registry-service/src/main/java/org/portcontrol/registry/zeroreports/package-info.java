/**
 * Zero reports: a unit declares that it has nothing to report of a quarter, which is not the same as silence. Declared,
 * taken back, read and listed, by whoever may see the unit's reports.
 */
package org.portcontrol.registry.zeroreports;
