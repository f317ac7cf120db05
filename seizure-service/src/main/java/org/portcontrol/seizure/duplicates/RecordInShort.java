package org.portcontrol.seizure.duplicates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Status;

/** What tells a record from others at a glance. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordInShort(
        UUID id,
        String reference,
        int revision,
        Status status,
        LocalDate seizedOn,
        String country,
        String unit,
        String checkpoint,
        String place,
        List<String> commodities) {

    static RecordInShort of(SeizureState record) {
        return new RecordInShort(
                record.id(),
                record.reference(),
                record.revision(),
                record.status(),
                record.seizedOn(),
                record.country(),
                record.unit(),
                record.checkpoint(),
                record.place(),
                record.items().stream().map(Item::commodity).distinct().toList());
    }
}
