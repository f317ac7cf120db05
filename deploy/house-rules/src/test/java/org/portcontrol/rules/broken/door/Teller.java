package org.portcontrol.rules.broken.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;

class Teller {

    @Transactional
    void annotated() {}

    @Transactional
    static class Till {}

    static class Cashier {

        void byHand() {
            QuarkusTransaction.begin();
        }
    }

    /** A use case, which may. */
    static class OpenDoor {

        @Transactional
        void handle() {
            QuarkusTransaction.begin();
        }
    }
}
