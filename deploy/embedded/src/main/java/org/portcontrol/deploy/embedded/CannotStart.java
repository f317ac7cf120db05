package org.portcontrol.deploy.embedded;

/** A server could not start. The message is meant for a person: what is wrong and, where there is one, the cure. */
public final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
