package org.portcontrol.seizure;

/** The unit that made a seizure and the checkpoint where it was made, by registry code and name. */
public record Station(String unit, String unitName, String checkpoint, String checkpointName, String country) {}
