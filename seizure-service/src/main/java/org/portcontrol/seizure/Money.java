package org.portcontrol.seizure;

import java.math.BigDecimal;

/**
 * What something is worth.
 *
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {}
