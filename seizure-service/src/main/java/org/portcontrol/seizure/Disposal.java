package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** What became of the goods, and on which day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Disposal(Kind kind, LocalDate on) {

    /** The suite's own list; codes are never renamed. */
    public enum Kind {
        STORED,
        DESTROYED,
        RETURNED,
        HANDED_OVER,
        OTHER
    }
}
