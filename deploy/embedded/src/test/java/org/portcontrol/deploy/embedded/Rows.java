package org.portcontrol.deploy.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** What a service does with its database, as the account that services have. */
final class Rows {

    private Rows() {}

    static void write(PostgresServer server, String text) throws SQLException {
        try (Connection connection = connect(server, server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            try (PreparedStatement insert = connection.prepareStatement("insert into note values (?)")) {
                insert.setString(1, text);
                insert.execute();
            }
        }
    }

    static List<String> query(PostgresServer server, String query) throws SQLException {
        try (Connection connection = connect(server, server.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    static Connection connect(PostgresServer server, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl("suite"));
        source.setUser(server.username());
        source.setPassword(password);
        return source.getConnection();
    }
}
