package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * What more is told of a line.
 *
 * @param description in the officer's words
 * @param brand brand, logo or imprint
 * @param purity percent by weight, as estimated or declared; a laboratory's finding stands in its result
 * @param estimated true if the quantity is an estimate
 * @param value what the line is worth
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goods(String description, String brand, BigDecimal purity, Boolean estimated, Money value) {}
