package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;
import org.portcontrol.kit.problem.Language;
import org.portcontrol.kit.problem.Violation;

/**
 * Why a row is refused, as it is stored: in no language that a reader would have to know.
 *
 * @param pattern the English sentence, with places for the values
 * @param values null in rows that were stored with their values in the sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowFinding(
        @JsonProperty("column") String column,
        @JsonProperty("value") String value,
        @JsonProperty("type") URI type,
        @JsonProperty("detail") String pattern,
        @JsonProperty("values") List<String> values,
        @JsonProperty("cure") String cure) {

    static RowFinding of(Violation violation, String column, String value) {
        return new RowFinding(
                column, value, violation.type(), violation.pattern(), violation.values(), violation.cure());
    }

    RowViolation in(Language language) {
        return new RowViolation(
                column,
                value,
                type,
                language.sentence(pattern, values == null ? List.of() : values),
                language.sentence(cure, List.of()));
    }
}
