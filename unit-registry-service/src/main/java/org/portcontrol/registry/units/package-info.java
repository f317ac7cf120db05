/** The Port and Air Cargo Control Units: registered, changed, closed, read and listed. */
package org.portcontrol.registry.units;
