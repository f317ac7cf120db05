package org.portcontrol.kit.problem;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request as it was read, and what was sent: the same moment, number or UUID may be spelled in many ways, and who sent
 * it knows only his own.
 *
 * @param document what was sent; read it, never change it
 */
public record Received<T>(T request, JsonNode document) {}
