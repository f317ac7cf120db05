package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * An entry of the commodity catalogue.
 *
 * @param code prefix of the category and a name, for example {@code TOX-MERCURY}; never reused
 * @param controlRegime convention and schedule, for example {@code 1971-IV}
 * @param cas CAS registry number, as text
 * @param hsCode Harmonized System 2022
 * @param defaultDimension how it is usually measured
 * @param unitMassGrams typical mass of one unit in grams, a named factor and never applied in silence
 * @param idsLabel what UNODC's Individual Drug Seizures workbook calls it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commodity(
        String code,
        String name,
        String category,
        String group,
        String controlRegime,
        String cas,
        String hsCode,
        Dimension defaultDimension,
        BigDecimal unitMassGrams,
        String source,
        String idsLabel,
        String note) {}
