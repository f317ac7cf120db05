/**
 * The commodity catalogue: entries that ship with the service, and the site's own under its own prefix. It is held in
 * memory, one {@link org.portcontrol.seizure.catalogue.Edition} per version. Codes are never reused and never removed,
 * only retired, so a phone that holds an older version can still report, and learns the difference when it syncs.
 */
package org.portcontrol.seizure.catalogue;
