package org.portcontrol.seizure;

/**
 * What another system calls this case.
 *
 * @param system for example CEN, PICS or a national case register
 */
public record ExternalReference(String system, String ref) {}
