package org.portcontrol.registry.countries;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.web.OneOf;
import org.portcontrol.registry.Filter;
import org.portcontrol.registry.Status;

/** What a list of countries is narrowed to; every parameter is optional and all given ones must hold. */
public class CountryFilter {

    @QueryParam("status")
    @Parameter(description = "ACTIVE or CLOSED", example = "ACTIVE")
    String status;

    @QueryParam("text")
    @Parameter(description = "Part of a code or name, in whatever case", example = "казах")
    String text;

    Filter read() {
        return new Filter()
                .equal("status", OneOf.of(Status.class, "status", status))
                .containing(text);
    }
}
