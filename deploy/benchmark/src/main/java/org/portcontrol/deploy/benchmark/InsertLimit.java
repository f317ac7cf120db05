package org.portcontrol.deploy.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.portcontrol.deploy.benchmark.InventedReports.Report;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What the database alone can do with the same reports: a record, its lines and an event in three tables, one transaction
 * for each report, or all of a batch by COPY. Nothing is checked, nobody is asked who he is.
 */
final class InsertLimit {

    static final String DATABASE = "limit";

    private final Servers servers;

    InsertLimit(Servers servers) throws SQLException {
        this.servers = servers;
        servers.createDatabase(DATABASE);
        try (Connection connection = servers.connect(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create table seizure (id uuid primary key, unit text, checkpoint text, seized_on date)");
            statement.execute("create table item (seizure_id uuid, line int, commodity text, quantity numeric,"
                    + " primary key (seizure_id, line))");
            statement.execute("create table outbox (id bigserial primary key, seizure_id uuid, event text)");
        }
    }

    /** One connection, as each client of the service has one. */
    Connection connect() throws SQLException {
        Connection connection = servers.connect(DATABASE);
        connection.setAutoCommit(false);
        return connection;
    }

    static void insert(Connection connection, Report report) throws SQLException {
        try (PreparedStatement seizure = connection.prepareStatement("insert into seizure values (?, ?, ?, ?)");
                PreparedStatement item = connection.prepareStatement("insert into item values (?, ?, ?, ?)");
                PreparedStatement event =
                        connection.prepareStatement("insert into outbox (seizure_id, event) values (?, ?)")) {
            seizure.setObject(1, report.id());
            seizure.setString(2, report.unit());
            seizure.setString(3, report.checkpoint());
            seizure.setObject(4, report.day());
            seizure.executeUpdate();
            for (int line = 0; line < report.lines().size(); line++) {
                item.setObject(1, report.id());
                item.setInt(2, line + 1);
                item.setString(3, report.lines().get(line).commodity());
                item.setBigDecimal(4, new BigDecimal(report.lines().get(line).kilograms()));
                item.addBatch();
            }
            item.executeBatch();
            event.setObject(1, report.id());
            event.setString(2, report.json());
            event.executeUpdate();
        }
        connection.commit();
    }

    static void copy(Connection connection, List<Report> reports) throws SQLException, IOException {
        StringBuilder seizures = new StringBuilder();
        StringBuilder items = new StringBuilder();
        StringBuilder events = new StringBuilder();
        for (Report report : reports) {
            row(seizures, report.id(), report.unit(), report.checkpoint(), report.day());
            for (int line = 0; line < report.lines().size(); line++) {
                row(
                        items,
                        report.id(),
                        line + 1,
                        report.lines().get(line).commodity(),
                        report.lines().get(line).kilograms());
            }
            row(events, report.id(), report.json());
        }
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        copy.copyIn("copy seizure from stdin", new StringReader(seizures.toString()));
        copy.copyIn("copy item from stdin", new StringReader(items.toString()));
        copy.copyIn("copy outbox (seizure_id, event) from stdin", new StringReader(events.toString()));
        connection.commit();
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i]);
        }
        rows.append('\n');
    }
}
