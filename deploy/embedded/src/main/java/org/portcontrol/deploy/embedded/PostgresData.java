package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The data of one PostgreSQL server, with the programs that serve them, the password and the log beside them. */
final class PostgresData implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final int PASSWORD_BYTES = 24;
    private static final int LOG_LINES_SHOWN = 15;

    private final Home home;
    private final PostgresPrograms programs;

    private PostgresData(Home home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
    }

    /** Makes the data ready to be served: nobody serves them any more, and they are there. */
    static PostgresData prepare(Home home) throws IOException {
        OrphanedPostmaster.stop(directory(home));
        ServerAccount account = ServerAccount.detect();
        PostgresData data = new PostgresData(home, PostgresPrograms.in(home, account));
        boolean known = Files.exists(data.directory());
        if (!known) {
            data.choosePassword();
        }
        account.own(home.path());
        if (!known) {
            data.initialise();
        }
        return data;
    }

    /** Removes what killed test runs left behind, servers included. */
    static void sweepUp(String prefix) throws IOException {
        for (Home abandoned : Home.abandoned(prefix)) {
            OrphanedPostmaster.stop(directory(abandoned));
            abandoned.close();
        }
    }

    private static Path directory(Home home) {
        return home.resolve("data");
    }

    Path directory() {
        return directory(home);
    }

    boolean isEphemeral() {
        return home.isEphemeral();
    }

    String password() throws IOException {
        return Files.readString(home.resolve("password"));
    }

    private void choosePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Path file = home.resolve("password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    /** A kill in the middle leaves no half-made data: they get their name only when they are complete. */
    private void initialise() throws IOException {
        Path unfinished = home.resolve("data-unfinished");
        Home.delete(unfinished);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + home.resolve("password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + characterClasses()));
        if (isEphemeral()) {
            arguments.add("--no-sync");
        }
        programs.run("initdb", arguments);
        Files.move(unfinished, directory(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Searches for look-alike words ask the C library which characters are letters, in any script. */
    private static String characterClasses() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    /** Starts a server on the data and waits until it is ready. */
    void serve(int port) throws IOException {
        Path log = home.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        try {
            pgCtl("start", "--log=" + log, "--options=" + options(port));
        } catch (IOException e) {
            throw new IOException(e.getMessage() + tail(log), e);
        }
    }

    private String options(int port) {
        String safety = isEphemeral() ? "off" : "on";
        return "-p %d -c listen_addresses=%s -c unix_socket_directories= -c max_connections=200"
                        .formatted(port, Loopback.ADDRESS)
                + " -c timezone=UTC -c log_timezone=UTC"
                + " -c fsync=%1$s -c synchronous_commit=%1$s -c full_page_writes=%1$s".formatted(safety)
                // Tests count the statements of a trip.
                + (isEphemeral() ? " -c shared_preload_libraries=pg_stat_statements" : "");
    }

    /** Stops the server. Clients still connected are cut off; what was acknowledged to them is written down. */
    void stopServing() throws IOException {
        pgCtl("stop", "--mode=" + (isEphemeral() ? "immediate" : "fast"));
    }

    private void pgCtl(String action, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(action, "--pgdata=" + directory(), "--wait", "--timeout=120"));
        arguments.addAll(List.of(more));
        programs.run("pg_ctl", arguments);
    }

    private static String tail(Path log) throws IOException {
        if (Files.notExists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.stream()
                .skip(Math.max(0, lines.size() - LOG_LINES_SHOWN))
                .collect(Collectors.joining("\n", "\n", ""));
    }

    @Override
    public void close() {
        home.close();
    }
}
