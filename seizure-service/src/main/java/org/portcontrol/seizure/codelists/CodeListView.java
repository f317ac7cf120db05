package org.portcontrol.seizure.codelists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code list, whole or what changed of it. */
@Schema(name = "CodeList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeListView(
        @Schema(examples = "site-types") String name,
        @Schema(examples = "Type of place") String title,

        @Schema(description = "What standardCode is a code of; absent if the list is the suite's own")
        String standard,

        @Schema(description = "The version that the caller holds from now on", examples = "2026-11-25")
        String version,

        @Schema(
                description =
                        "The version that the items come on top of; absent if they are the whole list, to be taken"
                                + " in place of whatever is held")
        String since,

        List<Item> items) {

    /** An entry. */
    @Schema(name = "Code")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @Schema(examples = "SEAPORT") String code,

            @Schema(description = "In the language of the answer", examples = "Seaport, river port or harbour")
            String label,

            @Schema(description = "In every language there is")
            Map<String, String> labels,

            @Schema(description = "Code of the standard, if it has one", examples = "Seaport/Riverport station/Harbour")
            String standardCode,

            @Schema(description = "What it is about: person, sea, land, rail, air and the like")
            List<String> tags,

            @Schema(description = "First day on which it may be used; absent if any day may be the first")
            LocalDate validFrom,

            @Schema(description = "Last such day; absent while it is in use")
            LocalDate validTo,

            @Schema(description = "Code that has taken its place")
            String replacedBy,

            @Schema(description = "Version that last changed it; absent in a list that the JDK keeps")
            String changedIn) {

        private static Item of(Code code, String language) {
            return new Item(
                    code.code(),
                    code.labels().get(language),
                    code.labels(),
                    code.standardCode(),
                    code.tags(),
                    code.validity().from(),
                    code.validity().to(),
                    code.replacedBy(),
                    code.changedIn() == null ? null : code.changedIn().toString());
        }
    }

    /** The list in a language; {@code held} is the version that the caller says to hold, or null. */
    static CodeListView of(CodeList list, String held, String language) {
        Optional<List<Code>> changes = list.since(held);
        Collection<Code> codes =
                changes.isPresent() ? changes.get() : list.codes().values();
        return new CodeListView(
                list.name(),
                list.titles().get(language),
                list.standard(),
                list.version(),
                changes.isPresent() ? held : null,
                codes.stream().map(code -> Item.of(code, language)).toList());
    }
}
