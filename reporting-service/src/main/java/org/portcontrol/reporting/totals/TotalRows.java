package org.portcontrol.reporting.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Dimension;

/** The rows of an answer as they come from the database, one per quantity there and one per cell here. */
final class TotalRows implements AutoCloseable {

    private final PreparedStatement select;
    private final ResultSet result;
    private boolean atRow;

    TotalRows(Connection connection, TotalsQuery query) throws SQLException {
        select = new RollupQuery(query).prepare(connection);
        result = select.executeQuery();
        atRow = result.next();
    }

    /** The next row, or null behind the last. */
    TotalRow next() throws SQLException {
        if (!atRow) {
            return null;
        }
        List<TotalRow.Quantity> quantities = new ArrayList<>();
        TotalRow row = new TotalRow(
                result.getString("country"),
                result.getString("quarter"),
                result.getString("commodity"),
                result.getString("commodity_name"),
                result.getLong("seizures"),
                quantities,
                TotalRow.MassEquivalent.NONE);
        while (atRow
                && row.isOf(result.getString("country"), result.getString("quarter"), result.getString("commodity"))) {
            quantities.add(quantity());
            atRow = result.next();
        }
        return row;
    }

    private TotalRow.Quantity quantity() throws SQLException {
        String article = result.getString("article");
        return new TotalRow.Quantity(
                Dimension.valueOf(result.getString("dimension")),
                result.getString("unit"),
                article.isEmpty() ? null : article,
                Basis.valueOf(result.getString("basis")),
                result.getBigDecimal("value").stripTrailingZeros(),
                result.getLong("lines"));
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
