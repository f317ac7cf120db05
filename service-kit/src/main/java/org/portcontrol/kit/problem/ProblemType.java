package org.portcontrol.kit.problem;

import java.net.URI;

/**
 * One entry of a service's problem catalogue. The slug never changes once published: clients switch on the type URI
 * that is made of it. Every entry stands in {@code docs/problems.md} and has a test that provokes it.
 */
public interface ProblemType {

    String BASE = "https://portcontrol.org/problems/";

    /** The last segment of the type URI, for example {@code unknown-unit}. */
    String slug();

    /** What is wrong, in a few words that do not depend on the request. */
    String title();

    /** The HTTP status of a response that carries this problem alone. */
    int status();

    /** What the caller can do about it. */
    String cure();

    default URI uri() {
        return URI.create(BASE + slug());
    }
}
