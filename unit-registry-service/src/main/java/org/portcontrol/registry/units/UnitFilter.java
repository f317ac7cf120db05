package org.portcontrol.registry.units;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.web.OneOf;
import org.portcontrol.registry.Filter;
import org.portcontrol.registry.Status;
import org.portcontrol.registry.UnitKind;

/** What a list of units is narrowed to; every parameter is optional and all given ones must hold. */
public class UnitFilter {

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2", example = "KZ")
    String country;

    @QueryParam("status")
    @Parameter(description = "PLANNED, ACTIVE, SUSPENDED or CLOSED", example = "ACTIVE")
    String status;

    @QueryParam("kind")
    @Parameter(description = "PCU or ACCU", example = "ACCU")
    String kind;

    @QueryParam("text")
    @Parameter(description = "Part of a code, name or alias, in whatever case", example = "Aktau")
    String text;

    Filter read() {
        return new Filter()
                .equal("country", country)
                .equal("status", OneOf.of(Status.class, "status", status))
                .equal("kind", OneOf.of(UnitKind.class, "kind", kind))
                .containing(text);
    }
}
