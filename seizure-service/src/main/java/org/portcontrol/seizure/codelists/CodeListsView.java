package org.portcontrol.seizure.codelists;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which code lists there are. */
@Schema(name = "CodeLists")
record CodeListsView(List<Summary> items) {

    /** A list without its entries. */
    @Schema(name = "CodeListSummary")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            @Schema(examples = "site-types") String name,
            @Schema(examples = "Type of place") String title,

            @Schema(description = "What it follows; absent if it is the suite's own")
            String standard,

            @Schema(examples = "2026-11-25") String version,

            @Schema(description = "How many entries it has, retired ones too", examples = "16")
            int entries) {}

    static CodeListsView of(Collection<CodeList> lists, String language) {
        return new CodeListsView(lists.stream()
                .map(list -> new Summary(
                        list.name(),
                        list.titles().get(language),
                        list.standard(),
                        list.version(),
                        list.codes().size()))
                .toList());
    }
}
