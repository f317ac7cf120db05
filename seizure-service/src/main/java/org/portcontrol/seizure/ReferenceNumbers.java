package org.portcontrol.seizure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * References that people can read out over the phone, for example {@code KZ-AKTAU-PCU-2017-000123}: numbered without gaps
 * per prefix and year, so others of that prefix wait until this transaction ends.
 */
@ApplicationScoped
public class ReferenceNumbers {

    private final EntityManager database;

    ReferenceNumbers(EntityManager database) {
        this.database = database;
    }

    /** A unit or a national authority, and the year of the seizure. */
    public record Series(String prefix, int year) implements Comparable<Series> {

        /** The series of what a country's authorities tell of, for example {@code CO-NATIONAL-2011-000001}. */
        public static Series ofNationalAuthority(String country, int year) {
            return new Series(country + "-NATIONAL", year);
        }

        public String reference(int number) {
            return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, number);
        }

        @Override
        public int compareTo(Series other) {
            int byPrefix = prefix.compareTo(other.prefix);
            return byPrefix != 0 ? byPrefix : Integer.compare(year, other.year);
        }
    }

    /** The next reference of a series. */
    public String next(Series series) {
        return series.reference(take(Map.of(series, 1)).get(series));
    }

    /**
     * Takes many numbers at once, in one statement.
     *
     * @param counts how many of each series
     * @return the first number of each; the others follow it
     */
    @SuppressWarnings("unchecked")
    public Map<Series, Integer> take(Map<Series, Integer> counts) {
        // In one order everywhere, so that two who take numbers of the same series never wait for each other in a
        // circle.
        Map<Series, Integer> sorted = new TreeMap<>(counts);
        List<Tuple> rows = database.createNativeQuery(
                        "insert into reference_counter as counter (prefix, year, last)"
                                + " select * from unnest(cast(?1 as text[]), cast(?2 as integer[]), cast(?3 as integer[]))"
                                + " on conflict (prefix, year) do update set last = counter.last + excluded.last"
                                + " returning prefix, year, last",
                        Tuple.class)
                .setParameter(1, sorted.keySet().stream().map(Series::prefix).toArray(String[]::new))
                .setParameter(2, sorted.keySet().stream().map(Series::year).toArray(Integer[]::new))
                .setParameter(3, sorted.values().toArray(Integer[]::new))
                .getResultList();
        Map<Series, Integer> first = new HashMap<>();
        for (Tuple row : rows) {
            Series series = new Series(row.get("prefix", String.class), row.get("year", Integer.class));
            first.put(series, row.get("last", Integer.class) - counts.get(series) + 1);
        }
        return first;
    }
}
