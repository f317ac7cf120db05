package org.portcontrol.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/** Refuses path segments and query parameters that hold text no database can compare with, such as {@code %00}. */
public class StorableAddress {

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (!isStorable(request.getUriInfo().getPathParameters())) {
            throw Refusal.of(CommonProblem.NOT_FOUND, "Nothing has an address with control characters.");
        }
        unstorable(request.getUriInfo().getQueryParameters()).ifPresent(parameter -> {
            throw Refusal.ofParameter(
                    parameter,
                    CommonProblem.MALFORMED_PARAMETER,
                    "It holds a control character or half of a character.");
        });
    }

    private static boolean isStorable(MultivaluedMap<String, String> parameters) {
        return unstorable(parameters).isEmpty();
    }

    private static Optional<String> unstorable(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().stream().allMatch(StorableText::isStorable))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }
}
