package org.portcontrol.seizure;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The spot: what kind of place it is, and where it lies. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Site(SiteType type, Position position) {

    Site forEvent() {
        return type == null ? null : new Site(type, null);
    }
}
