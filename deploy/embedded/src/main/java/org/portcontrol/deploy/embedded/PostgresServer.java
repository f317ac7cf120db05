package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on 127.0.0.1. Connections need a password (SCRAM) that is made with the data and kept
 * beside them, readable by the owner only. Services connect as {@link #username()}, which owns its databases and is no
 * superuser, as in production.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String SERVICES = "suite";
    private static final String EPHEMERAL = "suite-postgres-";
    private static final int LOG_LINES_SHOWN = 15;

    private final Home home;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;
    private boolean stopped;

    private PostgresServer(Home home, PostgresPrograms programs, String password, int port) {
        this.home = home;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts a server whose data outlive it and every crash.
     *
     * @param directory holds data, programs, password and log; made if missing
     * @param port the port, or 0 for a free one
     * @throws CannotStart if the port is taken or the data are in use
     */
    public static PostgresServer start(Path directory, int port) {
        return startIn(Home.kept(directory), port);
    }

    /** Starts a fast server for tests, on a free port; its data vanish when it closes. */
    public static PostgresServer ephemeral() {
        sweepUp();
        return startIn(Home.ephemeral(EPHEMERAL), 0);
    }

    private static void sweepUp() {
        try {
            for (Home abandoned : Home.abandoned(EPHEMERAL)) {
                OrphanedPostmaster.stop(abandoned.resolve("data"));
                abandoned.close();
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot clean up after a killed test run: " + e.getMessage(), e);
        }
    }

    private static PostgresServer startIn(Home home, int port) {
        try {
            OrphanedPostmaster.stop(home.resolve("data"));
            ServerAccount account = ServerAccount.detect();
            PostgresPrograms programs = PostgresPrograms.in(home, account);
            String password = password(home);
            account.own(home.path());
            initialise(home, programs);
            PostgresServer server = new PostgresServer(home, programs, password, Loopback.claim(port, "PostgreSQL"));
            server.launch();
            return server;
        } catch (IOException e) {
            home.close();
            throw new CannotStart("PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private static String password(Home home) throws IOException {
        Path file = home.resolve("password");
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    /** A kill in the middle leaves no half-made data directory: it gets its name only when it is complete. */
    private static void initialise(Home home, PostgresPrograms programs) throws IOException {
        Path data = home.resolve("data");
        if (Files.exists(data)) {
            return;
        }
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
        if (home.isEphemeral()) {
            arguments.add("--no-sync");
        }
        programs.run("initdb", arguments);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Searches for look-alike words ask the C library which characters are letters, in any script. */
    private static String characterClasses() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void launch() throws IOException {
        Path log = home.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, home.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        String safety = home.isEphemeral() ? "off" : "on";
        String options = "-p %d -c listen_addresses=%s -c unix_socket_directories= -c max_connections=200"
                        .formatted(port, Loopback.ADDRESS)
                + " -c timezone=UTC -c log_timezone=UTC"
                + " -c fsync=%1$s -c synchronous_commit=%1$s -c full_page_writes=%1$s".formatted(safety)
                // Tests count the statements of a trip.
                + (home.isEphemeral() ? " -c shared_preload_libraries=pg_stat_statements" : "");
        try {
            pgCtl("start", "--log=" + log, "--options=" + options);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + tail(log), e);
        }
        try {
            prepareAccount();
        } catch (CannotStart | SQLException e) {
            pgCtl("stop", "--mode=fast");
            throw new IOException(e.getMessage() + tail(log), e);
        }
    }

    private String pgCtl(String action, String... more) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(action, "--pgdata=" + home.resolve("data"), "--wait", "--timeout=120"));
        arguments.addAll(List.of(more));
        return programs.run("pg_ctl", arguments);
    }

    private void prepareAccount() throws IOException, SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            Path served = Path.of(single(statement, "show data_directory"));
            if (!Files.isSameFile(served, home.resolve("data"))) {
                throw new CannotStart("Port %d answers for other data, those in %s.".formatted(port, served));
            }
            if (single(statement, "select count(*) from pg_roles where rolname = '%s'".formatted(SERVICES))
                    .equals("0")) {
                statement.execute("create role %s login password '%s'".formatted(SERVICES, password));
            }
        }
    }

    /** Makes the database if it is missing; it belongs to {@link #username()}. */
    public void createDatabase(String name) {
        try (Connection connection = connect("postgres");
                PreparedStatement known = connection.prepareStatement("select from pg_database where datname = ?");
                Statement statement = connection.createStatement()) {
            known.setString(1, name);
            try (ResultSet found = known.executeQuery()) {
                if (!found.next()) {
                    statement.execute(
                            "create database %s owner %s".formatted(statement.enquoteIdentifier(name, true), SERVICES));
                }
            }
            if (home.isEphemeral()) {
                countStatements(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
    }

    private void countStatements(String database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Loopback.ADDRESS, port, database);
    }

    public int port() {
        return port;
    }

    public String username() {
        return SERVICES;
    }

    public String password() {
        return password;
    }

    /** Stops the server after it has written everything down; clients still connected are cut off. */
    @Override
    public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            pgCtl("stop", "--mode=" + (home.isEphemeral() ? "immediate" : "fast"));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop: " + e.getMessage(), e);
        } finally {
            home.close();
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {Loopback.ADDRESS});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(SUPERUSER);
        source.setPassword(password);
        return source.getConnection();
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
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
}
