package org.portcontrol.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.Config;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;

/**
 * Refuses a body that announces more than the limit, and counts those that announce nothing. The server's own limit lies
 * above this one, for it answers without a problem document.
 */
public class BodyLimit {

    private static final String MULTIPART = "multipart";

    private final WebConfig config;
    private final Config settings;

    BodyLimit(WebConfig config, Config settings) {
        this.config = config;
        this.settings = settings;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        long most = mostFor(resource, request.getMediaType());
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > most) {
            throw refusal(most);
        }
        if (announced == null && request.hasEntity()) {
            request.setEntityStream(new CountedBody(request.getEntityStream(), most));
        }
    }

    private long mostFor(ResourceInfo resource, MediaType type) {
        LargeBody large = resource.getResourceMethod().getAnnotation(LargeBody.class);
        long most = config.maxBody().asLongValue();
        if (large == null) {
            return most;
        }
        long file = settings.getValue(large.limit(), MemorySize.class).asLongValue();
        return type != null && MULTIPART.equals(type.getType()) ? file + most : file;
    }

    private static Refusal refusal(long most) {
        return Refusal.of(CommonProblem.BODY_TOO_LARGE, "The body may have {0} bytes at most.", most)
                .with("maximum", most);
    }

    private static final class CountedBody extends FilterInputStream {

        private final long most;
        private long count;

        CountedBody(InputStream body, long most) {
            super(body);
            this.most = most;
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
                throw refusal(most);
            }
        }
    }
}
