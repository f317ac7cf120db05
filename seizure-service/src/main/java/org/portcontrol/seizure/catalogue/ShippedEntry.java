package org.portcontrol.seizure.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.Validity;

/**
 * A row of {@code catalogue/commodities.csv}.
 *
 * @param dimensions separated by bars; those of the category if there are none
 * @param addedIn day of the release that brought it
 * @param changedIn day of the release that last changed anything of it, an alias or a translation included
 * @param retiredIn day of the release that gave it a last day
 */
record ShippedEntry(
        String code,
        String name,
        Category category,
        String group,
        String controlRegime,
        String cas,
        String hsCode,
        Dimension defaultDimension,
        BigDecimal unitMassGrams,
        String source,
        String idsLabel,
        String note,
        String dimensions,
        LocalDate validFrom,
        LocalDate validTo,
        String replacedBy,
        LocalDate addedIn,
        LocalDate changedIn,
        LocalDate retiredIn) {

    static final String ENGLISH = "en";

    /** A row of {@code catalogue/aliases.csv}. */
    record Alias(String words, String code, String source) {}

    /** A row of {@code catalogue/translations.csv}. */
    record Translation(String code, String language, String name) {}

    Entry toEntry(Map<String, String> names, List<String> aliases) {
        Commodity commodity = new Commodity(
                code,
                name,
                names,
                aliases,
                category.name(),
                group,
                controlRegime,
                cas,
                hsCode,
                defaultDimension,
                dimensions == null ? category.dimensions() : readDimensions(),
                unitMassGrams,
                source,
                idsLabel,
                note,
                validFrom,
                validTo,
                replacedBy,
                changedIn.toString());
        return new Entry(
                commodity, Validity.shipped(validFrom, validTo, addedIn, retiredIn), ListVersion.of(changedIn), 0);
    }

    private List<Dimension> readDimensions() {
        return Arrays.stream(dimensions.split("\\|", -1))
                .map(Dimension::valueOf)
                .toList();
    }
}
