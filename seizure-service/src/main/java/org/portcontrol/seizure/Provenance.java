package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.UUID;

/**
 * Where an imported record was read. Its words are free text of somebody else, so they never leave the service in an event.
 *
 * @param importId the import that stored it
 * @param sheet name of the sheet; absent for CSV
 * @param row number of its first row, as a spreadsheet program shows it
 * @param possibleDuplicateOf an earlier row that says the same; absent if there is none
 * @param words what the row says in those columns that the record does not hold to the letter, by column
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Provenance(UUID importId, String sheet, int row, Twin possibleDuplicateOf, Map<String, String> words) {

    /** A row of the same content, and the record that was made of it. */
    public record Twin(UUID importId, UUID seizure) {}
}
