package org.portcontrol.reporting;

import java.math.BigDecimal;

/**
 * What a line adds to totals, in the base unit of its dimension.
 *
 * @param article what is counted; only for counts
 * @param value exact
 */
public record Measure(Dimension dimension, String unit, String article, Basis basis, BigDecimal value, Origin origin) {

    private static final int LONGEST_ARTICLE = 60;

    public Measure {
        Bounds.present("dimension", dimension);
        Bounds.require(dimension.unit().equals(unit), "unit is not " + dimension.unit());
        Bounds.require(article == null || !article.isBlank(), "article is empty");
        Bounds.atMost(LONGEST_ARTICLE, "article", article);
        Bounds.present("basis", basis);
        Bounds.quantity("value", value);
        Bounds.present("origin", origin);
    }

    public Kind kind() {
        return new Kind(dimension, unit, article, basis);
    }
}
