package org.portcontrol.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * Refuses a body that announces more than the limit, and counts those that announce nothing. The server's own limit lies
 * above this one, for it answers without a problem document.
 */
public class BodyLimit {

    private final long most;

    BodyLimit(WebConfig config) {
        this.most = config.maxBody().asLongValue();
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > most) {
            throw refusal();
        }
        if (announced == null && request.hasEntity()) {
            request.setEntityStream(new CountedBody(request.getEntityStream()));
        }
    }

    private Refusal refusal() {
        return Refusal.of(CommonProblem.BODY_TOO_LARGE, "The body may have " + most + " bytes at most.");
    }

    private final class CountedBody extends FilterInputStream {

        private long count;

        CountedBody(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > most) {
                throw refusal();
            }
        }
    }
}
