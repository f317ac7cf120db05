package org.portcontrol.seizure.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.portcontrol.seizure.Concealment;
import org.portcontrol.seizure.SeizureProblem;

/** Where the goods were hidden, and how. */
@Schema(name = "ReportedConcealment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcealmentReport(
        @Schema(description = "Code list concealment-places", examples = "VEHICLE_CAB")
        String place,

        @Schema(description = "Code list concealment-methods", examples = "AMONG_GOODS")
        String method) {

    Concealment read(Reading reading) {
        Concealment.Place where = reading.code(Concealment.Place.class, place, "/concealment/place");
        Concealment.Method how = reading.code(Concealment.Method.class, method, "/concealment/method");
        reading.require(
                where != Concealment.Place.NOT_CONCEALED || how == null || how == Concealment.Method.NONE,
                "/concealment/method",
                SeizureProblem.CONTRADICTING_VALUES,
                "What was not concealed was concealed in no way.");
        return where == null && how == null ? null : new Concealment(where, how);
    }
}
