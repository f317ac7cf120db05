package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.Dimension;
import org.portcontrol.seizure.lists.ListVersion;

/**
 * What a site says of a commodity of its own. It is kept as JSON with every revision.
 *
 * @param dimensions those in which it can be measured
 * @param validTo last day, once it is retired
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SiteDefinition(
        Map<String, String> names,
        List<String> aliases,
        Category category,
        String group,
        String controlRegime,
        String cas,
        String hsCode,
        Dimension defaultDimension,
        List<Dimension> dimensions,
        BigDecimal unitMassGrams,
        String source,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        String replacedBy) {

    /** False if a dimension could not be read, or those of the category are not known since there is no such. */
    boolean hasDimensions() {
        return defaultDimension != null && !dimensions.isEmpty() && !dimensions.contains(null);
    }

    SiteDefinition retired(LocalDate lastDay, String replacement) {
        return new SiteDefinition(
                names,
                aliases,
                category,
                group,
                controlRegime,
                cas,
                hsCode,
                defaultDimension,
                dimensions,
                unitMassGrams,
                source,
                note,
                validFrom,
                lastDay,
                replacement);
    }

    Commodity toCommodity(String code, ListVersion changedIn) {
        return new Commodity(
                code,
                names.get(ShippedEntry.ENGLISH),
                names,
                aliases,
                category.name(),
                group,
                controlRegime,
                cas,
                hsCode,
                defaultDimension,
                dimensions,
                unitMassGrams,
                source,
                null,
                note,
                validFrom,
                validTo,
                replacedBy,
                changedIn.toString());
    }
}
