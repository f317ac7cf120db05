package org.portcontrol.kit.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a caller would like to get (RFC 9110, section 12.5.1). {@code Request.selectVariant} weighs the same way, but knows
 * neither {@code application/json;charset=utf-8} nor {@code TEXT/CSV}, and fails on what Java's own client sends.
 *
 * @param ranges none if the header cannot be read
 */
record Accept(List<Range> ranges) {

    private static final Comparator<Range> BY_WEIGHT =
            Comparator.comparing(Range::weight).thenComparing(Range::exactness);
    private static final Comparator<Range> BY_EXACTNESS =
            Comparator.comparing(Range::exactness).thenComparing(Range::weight);
    private static final Range NONE = new Range(MediaType.WILDCARD_TYPE, 0);

    static Accept of(HttpHeaders headers) {
        try {
            return new Accept(
                    headers.getAcceptableMediaTypes().stream().map(Range::of).toList());
        } catch (IllegalArgumentException | WebApplicationException unreadable) {
            return new Accept(List.of());
        }
    }

    /** The form that is liked best, and among equals the first; empty if none is liked. */
    Optional<Form> best(List<Form> forms) {
        return forms.stream()
                .filter(form -> rangeOf(form).weight() > 0)
                .max(Comparator.comparing(this::rangeOf, BY_WEIGHT));
    }

    /** The most exact range that the form lies in; the others say nothing about it. */
    private Range rangeOf(Form form) {
        return ranges.stream()
                .filter(range -> range.types().isCompatible(form.mediaType()))
                .max(BY_EXACTNESS)
                .orElse(NONE);
    }

    /** Some media types, and how much they are liked. Other parameters than the weight do not count. */
    private record Range(MediaType types, float weight) {

        static Range of(MediaType types) {
            return new Range(types, Float.parseFloat(types.getParameters().getOrDefault("q", "1")));
        }

        int exactness() {
            return types.isWildcardType() ? 0 : types.isWildcardSubtype() ? 1 : 2;
        }
    }
}
