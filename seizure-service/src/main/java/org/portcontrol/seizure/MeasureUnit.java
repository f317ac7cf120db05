package org.portcontrol.seizure;

import java.math.BigDecimal;

/**
 * Units of measure by their UN/ECE Recommendation 20 code, with the exact factor to the base unit of their dimension.
 * Factors of the pound, ounce, troy ounce, grain, gallons and acre are those of the international yard and pound
 * agreement (1959), NIST Handbook 44 appendix C and the UK Weights and Measures Act 1985; all are exact by definition.
 */
public enum MeasureUnit {
    KGM(Dimension.MASS, "1"),
    HGM(Dimension.MASS, "0.1"),
    GRM(Dimension.MASS, "0.001"),
    MGM(Dimension.MASS, "0.000001"),
    /** Microgram. */
    MC(Dimension.MASS, "0.000000001"),
    DTN(Dimension.MASS, "100"),
    TNE(Dimension.MASS, "1000"),
    LBR(Dimension.MASS, "0.45359237"),
    ONZ(Dimension.MASS, "0.028349523125"),
    /** Troy ounce. */
    APZ(Dimension.MASS, "0.0311034768"),
    GRN(Dimension.MASS, "0.00006479891"),
    /** Metric carat. */
    CTM(Dimension.MASS, "0.0002"),
    LTR(Dimension.VOLUME, "1"),
    MLT(Dimension.VOLUME, "0.001"),
    HLT(Dimension.VOLUME, "100"),
    CMQ(Dimension.VOLUME, "0.001"),
    DMQ(Dimension.VOLUME, "1"),
    MTQ(Dimension.VOLUME, "1000"),
    /** US liquid gallon. */
    GLL(Dimension.VOLUME, "3.785411784"),
    /** UK gallon. */
    GLI(Dimension.VOLUME, "4.54609"),
    HAR(Dimension.AREA, "1"),
    ARE(Dimension.AREA, "0.01"),
    MTK(Dimension.AREA, "0.0001"),
    ACR(Dimension.AREA, "0.40468564224"),
    /** Piece. */
    H87(Dimension.COUNT, "1"),
    /** One. */
    C62(Dimension.COUNT, "1"),
    /** Each. */
    EA(Dimension.COUNT, "1"),
    /** Number of articles. */
    NAR(Dimension.COUNT, "1"),
    PR(Dimension.COUNT, "2"),
    DZN(Dimension.COUNT, "12"),
    CEN(Dimension.COUNT, "100"),
    MIL(Dimension.COUNT, "1000"),
    MIO(Dimension.COUNT, "1000000"),
    /** Tablet: counts and says what it counts. */
    U2(Dimension.COUNT, "1");

    private final Dimension dimension;
    private final BigDecimal factor;

    MeasureUnit(Dimension dimension, String factor) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
    }

    public Dimension dimension() {
        return dimension;
    }

    /** The value in the dimension's base unit: {@code value × factor}, exact, never rounded. */
    public BigDecimal toBase(BigDecimal value) {
        return Quantity.plain(value.multiply(factor));
    }

    /** What is counted when the line does not say. */
    Article usualArticle() {
        return this == U2 ? Article.TABLET : Article.PIECE;
    }
}
