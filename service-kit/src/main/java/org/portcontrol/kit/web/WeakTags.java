package org.portcontrol.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes a weak entity tag for the strong one it was. A gateway that compresses answers makes their tags weak, and the
 * clients behind it send them back. For {@code If-None-Match} that is what RFC 9110, 13.1.2 demands; {@code If-Match} would
 * never match by 13.1.1, but it is the revision in the tag that a change is based on, not the bytes.
 */
public class WeakTags {

    private static final String WEAK = "W/";

    @ServerRequestFilter(preMatching = true)
    public void strengthen(ContainerRequestContext request) {
        MultivaluedMap<String, String> headers = request.getHeaders();
        for (String condition : List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH)) {
            String tags = request.getHeaderString(condition);
            if (tags != null && tags.contains(WEAK)) {
                headers.putSingle(condition, tags.replaceAll("(^|,)(\\s*)" + WEAK + "(?=\")", "$1$2"));
            }
        }
    }
}
