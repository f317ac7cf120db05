package org.portcontrol.seizure.exporting;

import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.browsing.SeizureFilter;

/**
 * Which records are exported.
 *
 * @param after the last record that a broken export brought, so that this one goes on behind it; null for all
 */
record Selection(SeizureFilter filter, UUID after, Scope scope) {}
