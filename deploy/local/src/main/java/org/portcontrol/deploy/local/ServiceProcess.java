package org.portcontrol.deploy.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One of the three services in a Java process of its own, started from its packaged form. */
final class ServiceProcess {

    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(1);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final LocalService service;
    private final LocalSettings settings;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private volatile Process process;
    private volatile long startedAt;

    ServiceProcess(LocalService service, LocalSettings settings, Map<String, String> environment) {
        this.service = service;
        this.settings = settings;
        this.environment = environment;
    }

    LocalService service() {
        return service;
    }

    /** Starts the process and returns at once. */
    void start() {
        Path jar = settings.root().resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartRefused(service.folder() + " is not built: " + jar + " is missing. Build with: mvn -Prun");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log().getParent());
            process = builder.start();
            startedAt = System.nanoTime();
            LeftOvers.remember(settings.data(), service.folder(), process.toHandle());
        } catch (IOException e) {
            throw new StartRefused(service.folder() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the service says that it is ready. */
    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_AT_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new StartRefused(service.folder() + " ended with code " + process.exitValue() + "." + tail());
            }
            if (System.nanoTime() > deadline) {
                throw new StartRefused(
                        service.folder() + " was not ready after " + PATIENCE_AT_START.toSeconds() + " s." + tail());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + settings.port(service.port()) + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Runs the action when the process has ended, for whatever reason. */
    CompletableFuture<Void> onEnd(Runnable action) {
        return process.onExit().thenRun(action);
    }

    boolean endedAtOnce() {
        return System.nanoTime() - startedAt < SHORT_LIFE.toNanos();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** Asks the process to end, and makes it end if it does not. */
    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    Path log() {
        return settings.data().resolve("logs").resolve(service.folder() + ".log");
    }

    private String tail() {
        try (Stream<String> lines = Files.lines(log())) {
            List<String> all = lines.toList();
            return " The last lines of " + log() + ":\n  "
                    + String.join("\n  ", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException unreadable) {
            return " See " + log() + ".";
        }
    }
}
