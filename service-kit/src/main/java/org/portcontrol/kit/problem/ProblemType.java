package org.portcontrol.kit.problem;

import com.google.errorprone.annotations.Immutable;
import java.net.URI;

/**
 * One entry of a service's problem catalogue. The slug never changes once published: clients switch on the type URI
 * that is made of it. Every entry stands in {@code docs/problems.md} and has a test that provokes it.
 */
public interface ProblemType {

    String BASE = "https://portcontrol.org/problems/";

    /**
     * What the catalogue says of a problem.
     *
     * @param slug the last segment of the type URI, for example {@code unknown-unit}
     * @param status the HTTP status of a response that carries this problem alone
     * @param title what is wrong, in a few words that do not depend on the request
     * @param cure what the caller can do about it
     */
    @Immutable
    record Text(String slug, int status, String title, String cure) {}

    Text text();

    default String slug() {
        return text().slug();
    }

    default int status() {
        return text().status();
    }

    default String title() {
        return text().title();
    }

    default String cure() {
        return text().cure();
    }

    default URI uri() {
        return URI.create(BASE + slug());
    }
}
