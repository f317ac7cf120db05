package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * Where exactly, in WGS 84. It stays with those who see the record; no event carries it.
 *
 * @param latitude decimal degrees, -90 to 90
 * @param longitude decimal degrees, -180 to 180
 * @param accuracy radius in metres, as the device tells it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Position(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracy) {}
