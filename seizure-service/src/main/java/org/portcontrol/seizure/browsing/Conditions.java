package org.portcontrol.seizure.browsing;

import java.util.HashMap;
import java.util.Map;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.catalogue.Catalogue;

/** The records that a caller asks for and may see: a where clause as it grows, with its bound values. */
public final class Conditions {

    private final StringBuilder clause = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    /** What matches the filter within the own unit, the own country, or everything for an operator. */
    public static Conditions of(SeizureFilter filter, Scope scope, Catalogue catalogue) {
        Conditions conditions = new Conditions();
        conditions.within(scope);
        conditions.matching(filter, catalogue);
        return conditions;
    }

    private void within(Scope scope) {
        if (scope.has(Role.OPERATOR)) {
            return;
        }
        if (scope.has(Role.FOCAL_POINT)) {
            require("country = :ownCountry", "ownCountry", String.valueOf(scope.country()));
        } else {
            require("unit = :ownUnit", "ownUnit", String.valueOf(scope.unit()));
        }
    }

    private void matching(SeizureFilter filter, Catalogue catalogue) {
        requireIfGiven("country = :country", "country", filter.country);
        requireIfGiven("unit = :unit", "unit", filter.unit);
        requireIfGiven("checkpoint = :checkpoint", "checkpoint", filter.checkpoint);
        requireIfGiven("array_contains(commodities, :commodity)", "commodity", filter.commodity);
        requireIfGiven("status = :status", "status", filter.status());
        requireIfGiven("seizedOn >= :from", "from", filter.seizedFrom());
        requireIfGiven("seizedOn <= :to", "to", filter.seizedTo());
        requireIfGiven("recordedAt >= :recordedFrom", "recordedFrom", filter.recordedFrom());
        requireIfGiven("recordedAt < :recordedBefore", "recordedBefore", filter.recordedBefore());
        requireIfGiven("reference = :reference", "reference", filter.reference);
        requireIfGiven("source = :source", "source", filter.source());
        requireIfGiven("completeness < :completenessBelow", "completenessBelow", filter.completenessBelow());
        requireIfGiven(
                "cast(sql('search @@ websearch_to_tsquery(''simple'', ?)', :text) as Boolean)", "text", filter.text);
        insideOfDetails(filter);
        if (filter.category != null) {
            require(
                    "array_intersects(commodities, :codes)",
                    "codes",
                    catalogue.codesOf(filter.category).toArray(String[]::new));
        }
    }

    /** What has no column of its own; the index of containers is only of rows that have some. */
    private void insideOfDetails(SeizureFilter filter) {
        requireIfGiven(
                "cast(sql('containers <> ''{}'' and containers @> cast(array[?] as varchar[])', :container) as Boolean)",
                "container",
                filter.container());
        if (filter.importId() != null) {
            require(
                    "cast(sql('details #>> ''{provenance,importId}'' = ?', :importId) as Boolean)",
                    "importId",
                    filter.importId().toString());
        }
        if (filter.siteType() != null) {
            require(
                    "cast(sql('details #>> ''{site,type}'' = ?', :siteType) as Boolean)",
                    "siteType",
                    filter.siteType().name());
        }
        if (filter.sharing() != null) {
            require(
                    "cast(sql('coalesce(details ->> ''sharing'', ''AMBER'') = ?', :sharing) as Boolean)",
                    "sharing",
                    filter.sharing().name());
        }
    }

    private void requireIfGiven(String condition, String name, Object value) {
        if (value != null) {
            require(condition, name, value);
        }
    }

    /** One more condition, with the value of its parameter. */
    public void require(String condition, String name, Object value) {
        clause.append(" and ").append(condition);
        bind(name, value);
    }

    public void bind(String name, Object value) {
        values.put(name, value);
    }

    public String toQuery(String order) {
        return clause + " order by " + order;
    }

    public Map<String, Object> values() {
        return values;
    }
}
