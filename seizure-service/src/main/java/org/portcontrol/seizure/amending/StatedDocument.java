package org.portcontrol.seizure.amending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.portcontrol.seizure.report.ItemReport;
import org.portcontrol.seizure.report.SeizureReport;

/** What was stated of a record, in the form of a report: its state without what the service added. */
final class StatedDocument {

    private static final Set<String> OF_RECORD = names(SeizureReport.class);
    private static final Set<String> OF_LINE = names(ItemReport.class);

    private StatedDocument() {}

    /**
     * The document.
     *
     * @param state a revision's state; it is cut down
     */
    static ObjectNode of(JsonNode state) {
        ObjectNode document = (ObjectNode) state;
        document.remove("id");
        document.retain(OF_RECORD);
        for (JsonNode item : document.path("items")) {
            ObjectNode line = (ObjectNode) item;
            if (line.has("reportedCommodity")) {
                line.set("commodity", line.get("reportedCommodity"));
            }
            line.retain(OF_LINE);
        }
        return document;
    }

    private static Set<String> names(Class<? extends Record> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
