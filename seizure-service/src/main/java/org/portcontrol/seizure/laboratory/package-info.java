/** The way in for what a laboratory found in a line of a seizure. */
package org.portcontrol.seizure.laboratory;
