package org.portcontrol.kit.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Leaves HTTP/2 to connections with TLS. Without TLS a client may ask for HTTP/2 with a request that has a body (h2c), and
 * that body is subject to no flow control: the server takes all of it into memory, as fast as it comes and before anybody
 * asks who sends it, and forgets what was not read yet when the connection breaks.
 */
@Singleton
public class NoHttp2WithoutTls implements HttpServerOptionsCustomizer {

    NoHttp2WithoutTls() {}

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
