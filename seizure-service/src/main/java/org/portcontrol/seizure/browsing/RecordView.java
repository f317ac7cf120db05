package org.portcontrol.seizure.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.attachments.AttachmentView;
import org.portcontrol.seizure.duplicates.PossibleDuplicate;

/**
 * A record as it stands now, and what is to be thought of about it.
 *
 * @param missing JSON pointers of what is still wanted, in the order of the record
 * @param possibleDuplicates records that may tell of the same case, the strongest suspicion first
 * @param attachments photos and documents that were not withdrawn, the oldest first
 */
@Schema(name = "SeizureRecord")
public record RecordView(
        @JsonUnwrapped SeizureState state,
        List<String> missing,
        List<PossibleDuplicate> possibleDuplicates,
        List<AttachmentView> attachments) {

    /** The revision, and whatever is shown that no revision tells of. */
    EntityTag tag() {
        return EntityTags.of(
                state.revision(),
                Stream.of(possibleDuplicates, attachments).flatMap(List::stream).toList());
    }
}
