package org.portcontrol.reporting.totals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.paging.Cursor;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.reporting.Item;
import org.portcontrol.reporting.ReportingProblem;
import org.portcontrol.reporting.SeizureState;

/**
 * A question to the totals.
 *
 * @param countries none means all
 * @param commodities none means all
 * @param from first quarter, or null
 * @param to last quarter, or null
 * @param byCommodity true if there is a row per commodity, false if only per country and quarter
 * @param limit how many rows an answer has at most
 * @param after key of the last row of the answer before, or null
 */
record TotalsQuery(
        SortedSet<String> countries,
        SortedSet<String> commodities,
        String from,
        String to,
        boolean byCommodity,
        int limit,
        List<String> after) {

    private static final Set<String> PARAMETERS =
            Set.of("country", "commodity", "from", "to", "by", "format", "limit", "cursor");
    private static final List<String> DIMENSIONS = List.of("country", "quarter", "commodity");
    private static final String COMMODITY = "commodity";
    private static final Pattern QUARTER = Pattern.compile("[1-9][0-9]{3}-Q[1-4]");
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int MOST_ROWS = 100_000;

    /** Reads what this caller asks. */
    static TotalsQuery of(Parameters given, Scope scope) {
        given.refuseOthersThan(PARAMETERS);
        String from = quarter(given, "from");
        String to = quarter(given, "to");
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw Refusal.ofParameter(
                    "from", ReportingProblem.QUARTERS_REVERSED, "{0} lies behind {1} in `to`.", from, to);
        }
        TotalsQuery first = new TotalsQuery(
                countries(given, scope),
                given.all(COMMODITY, Item::isCommodity, "It must be a commodity code such as TOX-MERCURY."),
                from,
                to,
                byCommodity(given),
                limit(given),
                null);
        return first.after(given.one("cursor"));
    }

    /** The cursor that goes on behind a row. */
    String cursorBehind(TotalRow row) {
        return new Cursor(fingerprint(), keyOf(row)).encode();
    }

    private List<String> keyOf(TotalRow row) {
        return byCommodity
                ? List.of(row.country(), row.quarter(), row.commodity())
                : List.of(row.country(), row.quarter());
    }

    private TotalsQuery after(String text) {
        Cursor cursor = Cursor.decode(text, fingerprint(), byCommodity ? 3 : 2);
        if (cursor == null) {
            return this;
        }
        List<String> keys = cursor.keys();
        boolean readable = SeizureState.isCountry(keys.get(0))
                && QUARTER.matcher(keys.get(1)).matches()
                && (!byCommodity || Item.isCommodity(keys.get(2)));
        if (!readable) {
            throw Cursor.refusal();
        }
        return new TotalsQuery(countries, commodities, from, to, byCommodity, limit, keys);
    }

    /** Tells questions apart, so that a cursor of one cannot be used in another. */
    private String fingerprint() {
        return Integer.toHexString(Objects.hash(countries, commodities, from, to, byCommodity));
    }

    private static SortedSet<String> countries(Parameters given, Scope scope) {
        SortedSet<String> asked = given.all(
                "country",
                SeizureState::isCountry,
                "It must be an ISO 3166-1 code of two capital letters, such as KZ.");
        if (scope.has(Role.ANALYST) || scope.has(Role.OPERATOR)) {
            return asked;
        }
        if (scope.country() == null) {
            throw foreign("Your token names no country.");
        }
        if (!asked.stream().allMatch(scope::ownsCountry)) {
            throw foreign("Your token speaks for {0} only.", scope.country());
        }
        return new TreeSet<>(Set.of(scope.country()));
    }

    private static Refusal foreign(String detail, Object... values) {
        return Refusal.ofParameter("country", ReportingProblem.FOREIGN_COUNTRY, detail, values);
    }

    private static String quarter(Parameters given, String name) {
        String value = given.one(name);
        if (value != null && !QUARTER.matcher(value).matches()) {
            throw Parameters.malformed(name, "It must be a quarter such as 2017-Q3.");
        }
        return value;
    }

    private static boolean byCommodity(Parameters given) {
        List<String> by = given.all("by");
        if (!DIMENSIONS.containsAll(by)) {
            throw Parameters.unknown("by", ReportingProblem.UNKNOWN_DIMENSION, DIMENSIONS);
        }
        return by.isEmpty() || by.contains(COMMODITY);
    }

    private static int limit(Parameters given) {
        String value = given.one("limit");
        if (value == null) {
            return MOST_ROWS;
        }
        if (!LIMIT.matcher(value).matches() || Integer.parseInt(value) > MOST_ROWS) {
            throw Refusal.of(Violation.ofParameter(
                            "limit",
                            CommonProblem.MALFORMED_PARAMETER,
                            "It must be a whole number from {0} to {1}.",
                            1,
                            MOST_ROWS)
                    .within(1, MOST_ROWS));
        }
        return Integer.parseInt(value);
    }
}
