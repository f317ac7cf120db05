package org.portcontrol.seizure;

/**
 * Outer packing.
 *
 * @param count how many
 * @param type UN/ECE Recommendation 21 code
 */
public record Packages(int count, PackageType type) {}
