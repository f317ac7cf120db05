package org.portcontrol.reporting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a seizure.
 *
 * @param line its number, unique within the seizure
 * @param commodity what the line counts as
 * @param measures at most one of each kind
 */
public record Item(int line, String commodity, String commodityName, String category, List<Measure> measures) {

    private static final Pattern COMMODITY = Pattern.compile("(?=.{3,60}$)[A-Z0-9]+(-[A-Z0-9]+)+");
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_CATEGORY = 60;
    private static final int MOST_MEASURES = 100;

    public Item {
        Bounds.require(line >= 1, "line is not positive");
        Bounds.matches("commodity", commodity, COMMODITY);
        Bounds.atMost(LONGEST_NAME, "commodityName", Bounds.present("commodityName", commodityName));
        Bounds.atMost(LONGEST_CATEGORY, "category", Bounds.present("category", category));
        int count = Bounds.present("measures", measures).size();
        Bounds.require(count >= 1 && count <= MOST_MEASURES, "measures has no or too many entries");
        measures.forEach(measure -> Bounds.present("measure", measure));
        Bounds.require(
                measures.stream().map(Measure::kind).distinct().count() == count, "two measures are of one kind");
        measures = List.copyOf(measures);
    }

    /** True for text that has the form of a commodity code. */
    public static boolean isCommodity(String text) {
        return COMMODITY.matcher(text).matches();
    }
}
