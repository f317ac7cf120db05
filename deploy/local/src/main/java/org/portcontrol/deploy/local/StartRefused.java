package org.portcontrol.deploy.local;

/** The suite cannot start; the message says why and what to do about it. */
class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
