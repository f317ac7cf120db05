/**
 * Whole lists at once: as CSV tables, which may be changed and loaded again, as GeoJSON for maps, and as snapshots of the
 * topics. It knows rows and files; what a row of units or checkpoints holds is told by their own packages.
 */
package org.portcontrol.registry.exchange;
