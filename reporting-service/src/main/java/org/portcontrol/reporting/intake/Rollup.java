package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;
import org.portcontrol.reporting.Cell;
import org.portcontrol.reporting.Delta;
import org.portcontrol.reporting.Kind;

/**
 * The totals' SQL. Differences are added to whatever the cells hold, so batches of several partitions or instances may
 * run at the same time; each takes its cells in the same order, so they wait for one another and never in a circle.
 */
final class Rollup {

    private static final String ADD_TO_COUNTRIES = """
            insert into country_total as total (country, quarter, seizures)
            select * from %s as change (country, quarter, seizures)
            order by country, quarter
            on conflict (country, quarter) do update set seizures = total.seizures + excluded.seizures
            """;
    private static final String SWEEP_COUNTRIES = """
            delete from country_total total
            using %s as change (country, quarter, seizures)
            where total.country = change.country and total.quarter = change.quarter and total.seizures = 0
            """;
    private static final String ADD_TO_COMMODITIES = """
            insert into commodity_total as total (country, quarter, commodity, seizures)
            select * from %s as change (country, quarter, commodity, seizures)
            order by country, quarter, commodity
            on conflict (country, quarter, commodity) do update set seizures = total.seizures + excluded.seizures
            """;
    private static final String SWEEP_COMMODITIES = """
            delete from commodity_total total
            using %s as change (country, quarter, commodity, seizures)
            where total.country = change.country and total.quarter = change.quarter
                and total.commodity = change.commodity and total.seizures = 0
            """;
    private static final String ADD_TO_QUANTITIES = """
            insert into quantity_total as total
                (country, quarter, commodity, dimension, unit, article, basis, value, lines)
            select * from %s as change (country, quarter, commodity, dimension, unit, article, basis, value, lines)
            order by country, quarter, commodity, dimension, unit, article, basis
            on conflict (country, quarter, commodity, dimension, unit, article, basis)
                do update set value = total.value + excluded.value, lines = total.lines + excluded.lines
            """;
    private static final String SWEEP_QUANTITIES = """
            delete from quantity_total total
            using %s as change (country, quarter, commodity, dimension, unit, article, basis, value, lines)
            where total.country = change.country and total.quarter = change.quarter
                and total.commodity = change.commodity and total.dimension = change.dimension
                and total.unit = change.unit and total.article = change.article and total.basis = change.basis
                and total.lines = 0
            """;

    private final Connection connection;

    Rollup(Connection connection) {
        this.connection = connection;
    }

    void add(Delta delta) throws SQLException {
        Rows countries = new Rows("text", "text", "int8");
        delta.countries().forEach((cell, seizures) -> countries.add(cell.country(), cell.quarter(), seizures));
        Rows commodities = new Rows("text", "text", "text", "int8");
        delta.commodities().forEach((cell, seizures) -> {
            Cell.OfCountry place = cell.place();
            commodities.add(place.country(), place.quarter(), cell.commodity(), seizures);
        });
        countries.write(connection, ADD_TO_COUNTRIES);
        commodities.write(connection, ADD_TO_COMMODITIES);
        Rows quantities = quantities(delta);
        quantities.write(connection, ADD_TO_QUANTITIES);
        if (delta.takesAway()) {
            countries.write(connection, SWEEP_COUNTRIES);
            commodities.write(connection, SWEEP_COMMODITIES);
            quantities.write(connection, SWEEP_QUANTITIES);
        }
    }

    private static Rows quantities(Delta delta) {
        Rows rows = new Rows("text", "text", "text", "text", "text", "text", "text", "numeric", "int8");
        delta.quantities().forEach((cell, amount) -> {
            Cell.OfCountry place = cell.place().place();
            Kind kind = cell.kind();
            rows.add(
                    place.country(),
                    place.quarter(),
                    cell.place().commodity(),
                    kind.dimension(),
                    kind.unit(),
                    kind.article() == null ? "" : kind.article(),
                    kind.basis(),
                    amount.value(),
                    amount.lines());
        });
        return rows;
    }
}
