package org.portcontrol.registry.checkpoints;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.web.OneOf;
import org.portcontrol.registry.CheckpointType;
import org.portcontrol.registry.Filter;
import org.portcontrol.registry.Status;

/** What a list of checkpoints is narrowed to; every parameter is optional and all given ones must hold. */
public class CheckpointFilter {

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2", example = "KZ")
    String country;

    @QueryParam("status")
    @Parameter(description = "PLANNED, ACTIVE, SUSPENDED or CLOSED", example = "ACTIVE")
    String status;

    @QueryParam("type")
    @Parameter(description = "SEAPORT, AIRPORT, DRY_PORT, ROAD, RAIL, ROAD_RAIL or RIVER", example = "SEAPORT")
    String type;

    @QueryParam("text")
    @Parameter(description = "Part of a code, name or alias, in whatever case", example = "Alat")
    String text;

    Filter read() {
        return new Filter()
                .equal("country", country)
                .equal("status", OneOf.of(Status.class, "status", status))
                .equal("type", OneOf.of(CheckpointType.class, "type", type))
                .containing(text);
    }
}
