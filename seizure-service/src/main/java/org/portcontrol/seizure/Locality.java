package org.portcontrol.seizure;

/**
 * Where a national authority seized.
 *
 * @param country ISO 3166-1 alpha-2
 * @param place the narrowest place that is told, in the authority's words
 * @param administrativeRegion province or the like, in the authority's words, or null
 */
public record Locality(String country, String place, String administrativeRegion) {}
