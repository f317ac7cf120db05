package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.portcontrol.kit.time.IdSource;

/** Ids and times for new records. */
@ApplicationScoped
class RecordSource {

    private final IdSource ids;
    private final Clock clock;

    RecordSource(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    UUID nextId() {
        return ids.next();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
