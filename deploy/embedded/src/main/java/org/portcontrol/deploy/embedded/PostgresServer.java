package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on 127.0.0.1. Connections need a password (SCRAM) that is made with the data and kept
 * beside them, readable by the owner only. Services connect as {@link #username()}, which owns its databases and is no
 * superuser, as in production.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SERVICES = "suite";
    private static final String EPHEMERAL = "suite-postgres-";

    private final PostgresData data;
    private final String password;
    private final int port;
    private boolean stopped;

    private PostgresServer(PostgresData data, int port) throws IOException {
        this.data = data;
        this.password = data.password();
        this.port = port;
    }

    /**
     * Starts a server whose data outlive it and every crash. A server that a killed process left on the data is
     * stopped first.
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
        try {
            PostgresData.sweepUp(EPHEMERAL);
        } catch (IOException e) {
            throw new CannotStart("Cannot clean up after a killed test run: " + e.getMessage(), e);
        }
        return startIn(Home.ephemeral(EPHEMERAL), 0);
    }

    private static PostgresServer startIn(Home home, int port) {
        try {
            PostgresData data = PostgresData.prepare(home);
            PostgresServer server = new PostgresServer(data, Loopback.claim(port, "PostgreSQL"));
            data.serve(server.port);
            server.welcomeServices();
            return server;
        } catch (IOException e) {
            home.close();
            throw new CannotStart("PostgreSQL cannot start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
    }

    private void welcomeServices() throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            Path served = Path.of(single(statement, "show data_directory"));
            if (!Files.isSameFile(served, data.directory())) {
                throw new IOException("port %d answers for other data, those in %s".formatted(port, served));
            }
            if (single(statement, "select count(*) from pg_roles where rolname = '%s'".formatted(SERVICES))
                    .equals("0")) {
                statement.execute("create role %s login password '%s'".formatted(SERVICES, password));
            }
        } catch (IOException | SQLException e) {
            data.stopServing();
            throw new IOException(e.getMessage(), e);
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
            if (data.isEphemeral()) {
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
        try (data) {
            data.stopServing();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {Loopback.ADDRESS});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(PostgresData.SUPERUSER);
        source.setPassword(password);
        return source.getConnection();
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
