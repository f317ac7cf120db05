package org.portcontrol.registry.api;

import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.registry.RegistryProblem;

/** The check that a full change means the entry at whose address it arrives. */
public final class SameCode {

    private SameCode() {}

    public static void require(String inAddress, String inBody) {
        if (!inAddress.equals(inBody)) {
            throw Refusal.at(
                    "/code", RegistryProblem.CODE_MISMATCH, "The address says {0}; a code never changes.", inAddress);
        }
    }
}
