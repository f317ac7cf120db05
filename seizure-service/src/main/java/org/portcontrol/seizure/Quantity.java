package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.portcontrol.kit.problem.Violations;

/**
 * How much of something, as it was reported or found: value and unit are kept as given, never converted, never rounded.
 *
 * @param value greater than zero, at most 15 digits before and 30 behind the decimal point
 * @param article what is counted; only with units that count
 * @param basis what a mass or volume includes; {@code UNKNOWN} for anything else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quantity(BigDecimal value, MeasureUnit unit, Article article, Basis basis) {

    private static final int MOST_DIGITS_BEFORE = 15;
    private static final int MOST_DIGITS_BEHIND = 30;

    /**
     * Reads a quantity and notes everything that is wrong with it.
     *
     * @param pointer JSON pointer of the object that holds {@code quantity, unit, article, basis}
     * @return the quantity, or null if anything was noted
     */
    public static Quantity read(
            BigDecimal value, String unit, String article, String basis, String pointer, Violations violations) {
        boolean usable = isUsable(value, pointer + "/quantity", violations);
        MeasureUnit readUnit = Codes.read(
                MeasureUnit.class, unit, pointer + "/unit", SeizureProblem.UNKNOWN_UNIT_OF_MEASURE, violations);
        Article readArticle = Codes.read(Article.class, article, pointer + "/article", violations);
        Basis readBasis = Codes.read(Basis.class, basis, pointer + "/basis", violations);
        if (readUnit == null) {
            return null;
        }
        boolean counts = readUnit.dimension() == Dimension.COUNT;
        boolean articleFits = violations.require(
                counts || readArticle == null,
                pointer + "/article",
                SeizureProblem.ARTICLE_NOT_APPLICABLE,
                "The unit {0} does not count things.",
                readUnit);
        boolean basisFits = violations.require(
                readUnit.dimension().hasBasis() || readBasis == null || readBasis == Basis.UNKNOWN,
                pointer + "/basis",
                SeizureProblem.BASIS_NOT_APPLICABLE,
                "A quantity in {0} is neither gross, net nor pure.",
                readUnit);
        if (!usable || !articleFits || !basisFits) {
            return null;
        }
        return new Quantity(
                plain(value),
                readUnit,
                counts && readArticle == null ? readUnit.usualArticle() : readArticle,
                readBasis == null ? Basis.UNKNOWN : readBasis);
    }

    /**
     * A quantity whose unit and article are known already, of unknown basis.
     *
     * @param pointer where the number stands
     * @return the quantity, or null if anything was noted
     */
    public static Quantity of(
            BigDecimal value, MeasureUnit unit, Article article, String pointer, Violations violations) {
        return isUsable(value, pointer, violations) ? new Quantity(plain(value), unit, article, Basis.UNKNOWN) : null;
    }

    private static boolean isUsable(BigDecimal value, String pointer, Violations violations) {
        if (value == null) {
            return false;
        }
        if (!violations.require(
                value.signum() > 0,
                pointer,
                SeizureProblem.QUANTITY_NOT_POSITIVE,
                "The quantity must be greater than zero.")) {
            return false;
        }
        // Judged before any arithmetic: 1e999999999 is a short text and an endless number.
        BigDecimal stripped = value.stripTrailingZeros();
        return violations.require(
                stripped.scale() <= MOST_DIGITS_BEHIND
                        && (long) stripped.precision() - stripped.scale() <= MOST_DIGITS_BEFORE,
                pointer,
                SeizureProblem.QUANTITY_OUT_OF_BOUNDS,
                "The quantity may have 15 digits before and 30 behind the decimal point.");
    }

    /** The same number without needless zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
