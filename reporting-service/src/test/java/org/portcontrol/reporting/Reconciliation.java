package org.portcontrol.reporting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Compares what the service keeps with what SQL makes of the facts. */
public final class Reconciliation {

    private static final String CURRENT = "seizure_version version join line_measure line using (seizure_id, revision)"
            + " where version.known_to is null and version.status <> 'VOIDED'";

    private Reconciliation() {}

    /** Cells that differ from a count of all facts, by one digit or by existing at all. */
    public static List<String> differences() {
        List<String> differences = new ArrayList<>();
        differences.addAll(between(
                "select country, quarter, seizures from country_total",
                "select country, quarter, count(distinct seizure_id) from " + CURRENT + " group by 1, 2"));
        differences.addAll(between(
                "select country, quarter, commodity, seizures from commodity_total",
                "select country, quarter, commodity, count(distinct seizure_id) from " + CURRENT
                        + " group by 1, 2, 3"));
        differences.addAll(between(
                "select country, quarter, commodity, dimension, line.unit, article, basis, value, lines"
                        + " from quantity_total line",
                "select country, quarter, commodity, dimension, line.unit, coalesce(article, ''), basis,"
                        + " sum(value), count(*) from " + CURRENT + " group by 1, 2, 3, 4, 5, 6, 7"));
        return differences;
    }

    /** Versions whose end is not the instant at which the first higher revision was recorded. */
    public static List<String> brokenTimelines() {
        return rows("select version.seizure_id, version.revision, version.known_to, min(higher.known_from)"
                + " from seizure_version version left join seizure_version higher"
                + " on higher.seizure_id = version.seizure_id and higher.revision > version.revision"
                + " group by version.seizure_id, version.revision"
                + " having version.known_to is distinct from min(higher.known_from)");
    }

    private static List<String> between(String kept, String counted) {
        return rows("(%1$s except %2$s) union all (%2$s except %1$s)".formatted(kept, counted));
    }

    private static List<String> rows(String sql) {
        try (Connection connection = Suite.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    text.append(row.getString(column)).append(' ');
                }
                rows.add(text.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
