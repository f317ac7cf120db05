package org.portcontrol.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The SQL of a search. By text, the nearest spelling of each entry counts: the mean of how like the plain forms are, how
 * like the sounds are, and how much of the text's sound is within the spelling's. By place, the great-circle distance
 * on a sphere (haversine), behind a box that an index can look up.
 */
final class SearchQuery {

    private static final double EARTH_KILOMETRES = 6371.0088;

    /** What is alike enough to be looked at says pg_trgm.word_similarity_threshold, which the datasource sets. */
    private static final String NEAREST = """
            (select distinct on (code) code, spelled, score
               from (select code, spelled,
                            round(cast((similarity(plain, :plain) + similarity(sound, :sound)
                                        + word_similarity(:sound, sound)) / 3 as numeric), 3) as score
                       from spelling
                      where section = :section and :sound <% sound) scored
              order by code, score desc, spelled) nearest""";

    private static final String DISTANCE = """
            round(2000 * :earth * asin(least(1, sqrt(
                power(sin(radians(entry.latitude - :latitude) / 2), 2)
                + cos(radians(:latitude)) * cos(radians(entry.latitude))
                  * power(sin(radians(entry.longitude - :longitude) / 2), 2)))))""";

    private final Search search;
    private final Section section;
    private final Map<String, Object> values = new LinkedHashMap<>();

    SearchQuery(Section section, Search search) {
        this.section = section;
        this.search = search;
    }

    /** A row of the answer, best first. */
    record Hit(String code, String matched, BigDecimal score, Integer distanceMetres) {

        static Hit of(Object[] row) {
            return new Hit(
                    (String) row[0],
                    (String) row[1],
                    (BigDecimal) row[2],
                    row[3] == null ? null : ((Number) row[3]).intValue());
        }
    }

    List<Hit> run(EntityManager database) {
        Query query = database.createNativeQuery(sql(), Object[].class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Hit::of).toList();
    }

    private String sql() {
        StringBuilder where = new StringBuilder("true");
        if (search.country() != null) {
            where.append(" and entry.country = :country");
            values.put("country", search.country());
        }
        String matched = "cast(null as text), cast(null as numeric), ";
        String from = section.table() + " entry";
        if (search.text() != null) {
            Spelling asked = Spelling.asked(search.text());
            values.put("section", section.name());
            values.put("plain", asked.plain());
            values.put("sound", asked.sound());
            matched = "nearest.spelled, nearest.score, ";
            from = NEAREST + " join " + from + " using (code)";
        }
        String distance = "cast(null as numeric)";
        if (search.around() != null) {
            distance = DISTANCE;
            within(search.around(), where);
        }
        values.put("limit", search.limit());
        return "select * from (select entry.code, " + matched + distance + " as distance, entry.status from " + from
                + " where " + where + ") found (code, matched, score, distance, status)"
                + (search.around() == null ? "" : " where distance <= :metres")
                + " order by score desc, distance, status = 'CLOSED', code limit :limit";
    }

    private void within(Search.Circle circle, StringBuilder where) {
        double radius = circle.radiusKilometres().doubleValue();
        double latitude = circle.centre().latitude().doubleValue();
        double longitude = circle.centre().longitude().doubleValue();
        double rise = Math.toDegrees(radius / EARTH_KILOMETRES);
        where.append(" and entry.latitude between :south and :north");
        values.put("south", decimal(latitude - rise));
        values.put("north", decimal(latitude + rise));
        double run = Math.toDegrees(Math.asin(
                Math.min(1, Math.sin(radius / EARTH_KILOMETRES) / Math.max(1e-9, Math.cos(Math.toRadians(latitude))))));
        // A box around a pole or across the 180th meridian is bounded by its latitudes alone.
        if (Math.abs(latitude) + rise < 90 && Math.abs(longitude) + run <= 180) {
            where.append(" and entry.longitude between :west and :east");
            values.put("west", decimal(longitude - run));
            values.put("east", decimal(longitude + run));
        }
        values.put("earth", EARTH_KILOMETRES);
        values.put("latitude", latitude);
        values.put("longitude", longitude);
        values.put("metres", circle.radiusKilometres().movePointRight(3));
    }

    private static BigDecimal decimal(double degrees) {
        return new BigDecimal(degrees, MathContext.DECIMAL64);
    }
}
