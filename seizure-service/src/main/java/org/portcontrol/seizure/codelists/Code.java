package org.portcontrol.seizure.codelists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.portcontrol.seizure.lists.ListVersion;
import org.portcontrol.seizure.lists.Validity;

/**
 * An entry of a code list.
 *
 * @param labels by language, {@code en} and {@code ru}
 * @param standardCode what the list's standard calls it, or null
 * @param tags what it is about, in small letters: {@code sea}, {@code person}
 * @param replacedBy code that has taken its place, or null
 * @param changedIn null in a list that is made anew with each version of the JDK
 */
record Code(
        String code,
        Map<String, String> labels,
        String standardCode,
        List<String> tags,
        Validity validity,
        String replacedBy,
        ListVersion changedIn) {

    /** A row of a file in {@code code-lists}, with tags separated by bars. */
    record Row(
            String code,
            String en,
            String ru,
            String standardCode,
            String tags,
            LocalDate validFrom,
            LocalDate validTo,
            String replacedBy,
            LocalDate addedIn,
            LocalDate changedIn,
            LocalDate retiredIn) {

        Code toCode() {
            return new Code(
                    code,
                    Map.of(Languages.ENGLISH, en, Languages.RUSSIAN, ru),
                    standardCode,
                    tags == null ? List.of() : Arrays.asList(tags.split("\\|", -1)),
                    Validity.shipped(validFrom, validTo, addedIn, retiredIn),
                    replacedBy,
                    ListVersion.of(changedIn));
        }
    }
}
