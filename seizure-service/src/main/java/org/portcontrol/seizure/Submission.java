package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * How the report came. It stays in the service.
 *
 * @param reportedAt when the officer finished it, by the clock of the device
 * @param device what the device calls itself, never a person
 * @param catalogueVersion the catalogue that the device held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Submission(Channel channel, OffsetDateTime reportedAt, String device, String catalogueVersion) {

    /** What kind of client sent it. */
    public enum Channel {
        MOBILE,
        WEB,
        SYSTEM
    }
}
