package org.portcontrol.registry;

import java.math.BigDecimal;

/**
 * An entry that a search found.
 *
 * @param matched the name or alias that came nearest to the text; null if none was asked for
 * @param score how near, from 0 to 1; null if no text was asked for
 * @param distanceMetres how far from the point; null if none was asked for
 */
public record Found<S extends State>(S state, String matched, BigDecimal score, Integer distanceMetres) {}
