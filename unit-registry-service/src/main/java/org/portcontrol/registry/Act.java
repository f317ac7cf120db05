package org.portcontrol.registry;

/**
 * What somebody does to an entry.
 *
 * @param by subject of the token it is done with
 * @param reason why, or null
 */
public record Act(Change change, String by, String reason) {

    public static Act registering(String by) {
        return new Act(Change.REGISTERED, by, null);
    }

    public static Act changing(String by) {
        return new Act(Change.CHANGED, by, null);
    }

    /** A change of the status. */
    public static Act turning(String by, String reason) {
        return new Act(Change.CHANGED, by, reason);
    }

    public static Act closing(String by, String reason) {
        return new Act(Change.CLOSED, by, reason);
    }
}
