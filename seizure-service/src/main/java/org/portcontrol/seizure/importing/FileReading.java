package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.workbook.Table;
import org.portcontrol.seizure.workbook.Workbook;

/**
 * How a file is read, as its first reading found: kept with the import, so that the second reading and any reading after a
 * restart are the same.
 *
 * @param charset null for XLSX
 * @param delimiter null for XLSX
 * @param decimalMark null if no number of the file needs one, or they contradict each other
 * @param dateOrder null if no day of the file needs one, or they contradict each other
 * @param ignoredColumns headings that mean nothing to the suite; their words are kept with each record
 * @param skippedSheets sheets without a heading row, and hidden ones
 */
@Schema(name = "ImportFileReading")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileReading(
        @JsonProperty("format") Workbook.Format format,
        @JsonProperty("charset") String charset,
        @JsonProperty("delimiter") String delimiter,
        @JsonProperty("decimalMark") DecimalMark decimalMark,
        @JsonProperty("dateOrder") DateOrder dateOrder,
        @JsonProperty("tables") List<Table> tables,
        @JsonProperty("ignoredColumns") List<String> ignoredColumns,
        @JsonProperty("skippedSheets") List<String> skippedSheets) {

    Conventions conventions() {
        return new Conventions(decimalMark, dateOrder);
    }
}
