package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report of an import. */
@Schema(name = "ImportReport")
record ReportView(
        @JsonProperty("import") ImportView job,
        @JsonProperty("names") List<ImportedName> names,
        @JsonProperty("refusedRows") List<RefusedRow> refusedRows) {

    /**
     * How a name was understood.
     *
     * @param list COUNTRY, COMMODITY, UNIT or TRANSPORT
     * @param words as written in the file; empty if the cell was
     * @param code what it was taken for; absent if it was not mapped
     * @param match EXACT or ALIAS; absent if it was not mapped
     * @param rows how many stored records hold it
     * @param suggestions commodities with a name like it, for the 1,000 names of the most rows: never applied
     */
    @Schema(name = "ImportedName")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ImportedName(
            @JsonProperty("list") String list,

            @JsonProperty("words") @JsonInclude(JsonInclude.Include.ALWAYS)
            String words,

            @JsonProperty("code") String code,
            @JsonProperty("match") String match,
            @JsonProperty("rows") int rows,
            @JsonProperty("suggestions") List<String> suggestions) {}

    /**
     * A row that was not stored.
     *
     * @param row its number as a spreadsheet program shows it
     * @param cells what it says, in the order of the file's columns
     */
    @Schema(name = "RefusedRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RefusedRow(
            @JsonProperty("sheet") String sheet,
            @JsonProperty("row") int row,
            @JsonProperty("cells") List<String> cells,
            @JsonProperty("violations") List<RowViolation> violations) {}
}
