package org.portcontrol.reporting.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The one statement that answers a question. The text is put together from fixed parts, so the planner sees which
 * filters there are; whatever the caller sent travels as a parameter.
 */
final class RollupQuery {

    private static final int ROWS_PER_FETCH = 2_000;

    private final TotalsQuery query;
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    RollupQuery(TotalsQuery query) {
        this.query = query;
        this.sql = query.byCommodity() ? byCommodity() : byCountry();
    }

    /** One row more than the limit, so that it shows whether there are more. */
    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(ROWS_PER_FETCH);
        for (int index = 0; index < values.size(); index++) {
            Object value = values.get(index);
            statement.setObject(
                    index + 1,
                    value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value);
        }
        return statement;
    }

    private String byCommodity() {
        return "with cell as (select country, quarter, commodity, seizures from commodity_total where true"
                + place() + commodity() + behind("country, quarter, commodity") + slice("country, quarter, commodity")
                + """
                )
                select cell.country, cell.quarter, cell.commodity, known.name as commodity_name, cell.seizures,
                    quantity.dimension, quantity.unit, quantity.article, quantity.basis, quantity.value, quantity.lines
                from cell
                left join commodity_name known using (commodity)
                join quantity_total quantity using (country, quarter, commodity)
                order by cell.country, cell.quarter, cell.commodity,
                    quantity.dimension, quantity.unit, quantity.article, quantity.basis
                """;
    }

    /** The lateral part is asked for each cell, by key: it needs no statistics to be found quickly. */
    private String byCountry() {
        return "with cell as (select country, quarter, seizures from " + seizures() + " cells where true"
                + behind("country, quarter") + slice("country, quarter")
                + """
                )
                select cell.country, cell.quarter, null as commodity, null as commodity_name, cell.seizures,
                    quantity.dimension, quantity.unit, quantity.article, quantity.basis, quantity.value, quantity.lines
                from cell cross join lateral (
                    select dimension, unit, article, basis, sum(value) as value, sum(lines) as lines
                    from quantity_total where country = cell.country and quarter = cell.quarter\
                """
                + commodity()
                + """
                     group by dimension, unit, article, basis) quantity
                order by cell.country, cell.quarter,
                    quantity.dimension, quantity.unit, quantity.article, quantity.basis
                """;
    }

    /** Where the number of seizures of a country and quarter is found. */
    private String seizures() {
        if (query.commodities().isEmpty()) {
            return "(select country, quarter, seizures from country_total where true" + place() + ")";
        }
        String added = "select country, quarter, sum(seizures) as seizures from commodity_total where true" + place()
                + commodity() + " group by country, quarter";
        return query.commodities().size() == 1 ? "(" + added + ")" : countedOnce(added);
    }

    /** Takes off what is counted more than once because a seizure has several of the commodities asked for. */
    private String countedOnce(String added) {
        return "(select country, quarter, added.seizures - coalesce(again.seizures, 0) as seizures from (" + added
                + """
                ) added left join (
                    select country, quarter, sum(commodities - 1) as seizures
                    from (
                        select version.country, version.quarter, count(distinct line.commodity) as commodities
                        from seizure_version version join line_measure line using (seizure_id, revision)
                        where version.known_to is null and version.commodities > 1 and version.status <> 'VOIDED'\
                """
                + place() + commodity()
                + """
                         group by seizure_id, version.country, version.quarter) mixed
                    group by country, quarter) again using (country, quarter))
                """;
    }

    private String place() {
        return among("country", query.countries())
                + bound(" and quarter >= ?", query.from())
                + bound(" and quarter <= ?", query.to());
    }

    private String commodity() {
        return among("commodity", query.commodities());
    }

    private String among(String column, Collection<String> texts) {
        return texts.isEmpty() ? "" : bound(" and " + column + " = any(?)", texts);
    }

    private String behind(String columns) {
        if (query.after() == null) {
            return "";
        }
        values.addAll(query.after());
        return " and (" + columns + ") > (" + "?, ".repeat(query.after().size() - 1) + "?)";
    }

    private String slice(String columns) {
        return bound(" order by " + columns + " limit ?", query.limit() + 1);
    }

    private String bound(String condition, Object value) {
        if (value == null) {
            return "";
        }
        values.add(value);
        return condition;
    }
}
