package org.portcontrol.registry;

/**
 * The answer to a registration.
 *
 * @param state the entry as it now stands
 * @param repeated true if it had been registered before with the same content
 */
public record Registered<S extends State>(S state, boolean repeated) {}
