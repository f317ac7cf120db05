package org.portcontrol.seizure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.SeizureProblem;

/** What is said of a code that a report may not use. */
final class UnusableCommodity {

    private static final int MOST_SUGGESTIONS = 3;

    /** No code is longer, and nearness to a long text takes long to compute. */
    private static final int LONGEST = 60;

    private UnusableCommodity() {}

    /** Codes are often right but for their prefix, so the rest of the code is looked for as well. */
    static Violation unknown(String code, Search search, String pointer) {
        String begins = code.substring(0, Math.min(code.length(), LONGEST));
        List<String> nearest = Stream.of(begins, begins.substring(begins.indexOf('-') + 1))
                .flatMap(words -> search.nearest(words, MOST_SUGGESTIONS).stream())
                .map(Commodity::code)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
        Violation unknown = nearest.isEmpty()
                ? Violation.at(
                        pointer, SeizureProblem.UNKNOWN_COMMODITY, "The catalogue has no commodity of this code.")
                : Violation.at(
                        pointer,
                        SeizureProblem.UNKNOWN_COMMODITY,
                        "The catalogue has no commodity of this code. The nearest are {0}.",
                        String.join(", ", nearest));
        return unknown.allowingAt(CommodityResource.COLLECTION);
    }

    /** Why an entry may not be used on a day. */
    static Violation on(LocalDate day, Entry entry, String pointer) {
        return entry.validity().startsAfter(day)
                ? early(day, entry.commodity(), pointer)
                : late(day, entry.commodity(), pointer);
    }

    private static Violation early(LocalDate day, Commodity commodity, String pointer) {
        return Violation.at(
                        pointer,
                        CatalogueProblem.COMMODITY_NOT_YET_VALID,
                        "{0} is in use from {1} on, and the day is {2}.",
                        commodity.code(),
                        commodity.validFrom(),
                        day)
                .allowingAt(CommodityResource.COLLECTION);
    }

    private static Violation late(LocalDate day, Commodity commodity, String pointer) {
        Violation late = Violation.at(
                pointer,
                CatalogueProblem.RETIRED_COMMODITY,
                commodity.replacedBy() == null
                        ? "{0} was in use until {1}, and the day is {2}."
                        : "{0} was in use until {1}, and the day is {2}. Use {3}.",
                commodity.code(),
                commodity.validTo(),
                day,
                String.valueOf(commodity.replacedBy()));
        return commodity.replacedBy() == null
                ? late.allowingAt(CommodityResource.COLLECTION)
                : late.allowing(List.of(commodity.replacedBy()));
    }
}
