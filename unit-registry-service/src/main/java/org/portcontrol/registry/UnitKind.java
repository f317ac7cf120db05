package org.portcontrol.registry;

/** Port Control Unit or Air Cargo Control Unit. */
public enum UnitKind {
    PCU,
    ACCU
}
