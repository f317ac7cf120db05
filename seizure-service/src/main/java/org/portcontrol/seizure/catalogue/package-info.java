/**
 * The commodity catalogue: reference data that ships with the service, one version at a time. Codes are never reused and
 * never removed, so a phone that holds an older version can still report.
 */
package org.portcontrol.seizure.catalogue;
