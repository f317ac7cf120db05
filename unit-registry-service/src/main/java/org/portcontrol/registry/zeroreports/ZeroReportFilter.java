package org.portcontrol.registry.zeroreports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.portcontrol.kit.web.OneOf;
import org.portcontrol.registry.Filter;
import org.portcontrol.registry.ZeroReport;

/** What a list of zero reports is narrowed to; every parameter is optional and all given ones must hold. */
public class ZeroReportFilter {

    @QueryParam("unit")
    @Parameter(description = "Code of the unit", example = "KZ-AKTAU-PCU")
    String unit;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2", example = "KZ")
    String country;

    @QueryParam("quarter")
    @Parameter(description = "Year and quarter", example = "2026-Q3")
    String quarter;

    @QueryParam("status")
    @Parameter(description = "DECLARED or RETRACTED", example = "DECLARED")
    String status;

    /** The same, of this unit and country. */
    ZeroReportFilter of(String ofUnit, String ofCountry) {
        ZeroReportFilter narrowed = new ZeroReportFilter();
        narrowed.unit = ofUnit;
        narrowed.country = ofCountry;
        narrowed.quarter = quarter;
        narrowed.status = status;
        return narrowed;
    }

    Filter read() {
        return new Filter()
                .equal("unit", unit)
                .equal("country", country)
                .equal(
                        "quarter",
                        quarter == null ? null : Quarters.read(quarter).toString())
                .equal("status", OneOf.of(ZeroReport.Status.class, "status", status));
    }
}
