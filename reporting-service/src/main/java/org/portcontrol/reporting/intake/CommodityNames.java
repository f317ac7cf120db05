package org.portcontrol.reporting.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.portcontrol.reporting.Item;
import org.portcontrol.reporting.SeizureState;

/** The names' SQL: of each commodity the name that its newest event gave. */
final class CommodityNames {

    private final Connection connection;

    CommodityNames(Connection connection) {
        this.connection = connection;
    }

    private record Heard(String name, Instant at) {

        Heard orLater(Heard other) {
            return other.at.isBefore(at) ? this : other;
        }
    }

    void learn(List<SeizureState> batch) throws SQLException {
        SortedMap<String, Heard> newest = new TreeMap<>();
        for (SeizureState state : batch) {
            for (Item item : state.items()) {
                newest.merge(item.commodity(), new Heard(item.commodityName(), state.recordedAt()), Heard::orLater);
            }
        }
        Rows rows = new Rows("text", "text", "timestamptz");
        newest.forEach((commodity, heard) -> rows.add(commodity, heard.name(), heard.at()));
        // Names hardly ever change, so look first: an upsert alone would lock every row in every batch.
        rows.write(connection, """
                insert into commodity_name as known (commodity, name, named_at)
                select * from %s as heard (commodity, name, named_at)
                where not exists (
                    select from commodity_name same
                    where same.commodity = heard.commodity
                        and (same.name = heard.name or same.named_at >= heard.named_at))
                order by commodity
                on conflict (commodity) do update set name = excluded.name, named_at = excluded.named_at
                    where known.named_at < excluded.named_at
                """);
    }
}
