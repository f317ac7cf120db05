package org.portcontrol.seizure.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.duplicates.PossibleDuplicate;

/**
 * A record as it stands now, and what is to be thought of about it.
 *
 * @param missing JSON pointers of what is still wanted, in the order of the record
 * @param possibleDuplicates records that may tell of the same case, the strongest suspicion first
 */
@Schema(name = "SeizureRecord")
public record RecordView(
        @JsonUnwrapped SeizureState state, List<String> missing, List<PossibleDuplicate> possibleDuplicates) {}
