package org.portcontrol.seizure.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portcontrol.seizure.Dimension;

/**
 * The categories of commodities, with the prefix of their codes and the dimensions in which such things can be measured
 * unless an entry says otherwise. The rule is generous: whatever can be weighed is weighed somewhere, whatever is packed
 * is counted somewhere, and any substance may come in solution. It refuses nonsense only: litres of arms, of cash, of
 * antiques, and areas of what neither grows nor is a skin or a cloth.
 */
enum Category {
    NARCOTIC_DRUG("NAR", true, false),
    PSYCHOTROPIC_SUBSTANCE("PSY", true, false),
    NEW_PSYCHOACTIVE_SUBSTANCE("NPS", true, false),
    PRECURSOR("PRE", true, false),
    TOXIC_CHEMICAL("TOX", true, false),
    MEDICINES("MED", true, false),
    WILDLIFE("WLD", true, true),
    TOBACCO("TOB", true, false),
    ALCOHOL("ALC", true, false),
    WEAPONS("WEA", false, false),
    EXPLOSIVES("EXP", true, false),
    COUNTERFEIT_GOODS("IPR", true, true),
    CASH_AND_PRECIOUS("FIN", false, false),
    WASTE("WST", true, false),
    CULTURAL_PROPERTY("CUL", false, false),
    DUAL_USE_AND_CBRN("DUA", true, false),
    OTHER_GOODS("OTH", true, true);

    private final String prefix;
    private final boolean hasVolume;
    private final boolean hasArea;

    Category(String prefix, boolean hasVolume, boolean hasArea) {
        this.prefix = prefix;
        this.hasVolume = hasVolume;
        this.hasArea = hasArea;
    }

    /** What the codes of its built-in entries begin with. */
    String prefix() {
        return prefix;
    }

    List<Dimension> dimensions() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> switch (dimension) {
                    case MASS, COUNT -> true;
                    case VOLUME -> hasVolume;
                    case AREA -> hasArea;
                })
                .toList();
    }

    /** True if the suite itself may have, or may come to have, an entry of that code. */
    static boolean isBuiltIn(String code) {
        return ofPrefix(prefixOf(code)).isPresent();
    }

    static Optional<Category> ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(category -> category.prefix.equals(prefix))
                .findFirst();
    }

    static String prefixOf(String code) {
        return code.substring(0, Math.max(0, code.indexOf('-')));
    }
}
