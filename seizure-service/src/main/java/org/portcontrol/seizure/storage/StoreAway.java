package org.portcontrol.seizure.storage;

import org.jboss.logging.Logger;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** The refusal for the time in which contents can be neither kept nor read. */
final class StoreAway {

    private static final Logger LOG = Logger.getLogger(StoreAway.class);

    private StoreAway() {}

    static Refusal because(Exception failure) {
        LOG.errorf(failure, "Attachments can be neither kept nor read");
        return Refusal.of(CommonProblem.UNAVAILABLE, "The store of attachments does not answer.")
                .withHeader("Retry-After", "5");
    }
}
