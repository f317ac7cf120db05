package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portcontrol.kit.problem.Violation;
import org.portcontrol.kit.problem.Violations;

/**
 * An entry of the commodity catalogue.
 *
 * @param code prefix of the category, or of the site that added it, and a name, for example {@code TOX-MERCURY}; never
 *     reused
 * @param name English name
 * @param names name by language (BCP 47), the English one among them
 * @param aliases other spellings and names, in whatever script
 * @param controlRegime convention and schedule, for example {@code 1971-IV}
 * @param cas CAS registry number, as text
 * @param hsCode Harmonized System 2022
 * @param defaultDimension how it is usually measured
 * @param dimensions how it can be measured at all; the usual one is among them
 * @param unitMassGrams typical mass of one unit in grams, a named factor and never applied in silence
 * @param idsLabel what UNODC's Individual Drug Seizures workbook calls it
 * @param validFrom first day on which a seizure may name it; absent if any day may
 * @param validTo last such day; absent while it is in use
 * @param replacedBy code that has taken its place
 * @param changedIn version of the catalogue that last changed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commodity(
        String code,
        String name,
        Map<String, String> names,
        List<String> aliases,
        String category,
        String group,
        String controlRegime,
        String cas,
        String hsCode,
        Dimension defaultDimension,
        List<Dimension> dimensions,
        BigDecimal unitMassGrams,
        String source,
        String idsLabel,
        String note,
        LocalDate validFrom,
        LocalDate validTo,
        String replacedBy,
        String changedIn) {

    /** False for what it makes no sense to measure like this: litres of pistols, hectares of cash. */
    public boolean canBeMeasuredBy(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** Notes a quantity that makes no sense for it, with the units that do. */
    public void requireMeasuredBy(Quantity quantity, String pointer, Violations violations) {
        Dimension measured = quantity.unit().dimension();
        violations.require(
                canBeMeasuredBy(measured),
                Violation.at(
                                pointer,
                                SeizureProblem.DIMENSION_NOT_APPLICABLE,
                                "{0} is measured by {1}, and {2} tells {3}.",
                                code,
                                dimensions.stream().map(Enum::name).collect(Collectors.joining(", ")),
                                quantity.unit(),
                                measured)
                        .allowing(Arrays.stream(MeasureUnit.values())
                                .filter(unit -> canBeMeasuredBy(unit.dimension()))
                                .map(Enum::name)
                                .toList()));
    }
}
