package org.portcontrol.reporting.totals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.time.Instant;
import org.portcontrol.kit.web.Spool;

/** Writes {@link TotalsView} without having all of its rows at once. */
final class JsonRendering implements Rendering {

    private final Spool spool;
    private final JsonGenerator json;
    private final ObjectWriter values;

    JsonRendering(Spool spool, ObjectMapper mapper) throws IOException {
        this.spool = spool;
        this.json = mapper.createGenerator(spool);
        this.values = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    @Override
    public void begin(Instant asOf, TotalsView.Freshness freshness) throws IOException {
        json.writeStartObject();
        json.writeFieldName("asOf");
        values.writeValue(json, asOf);
        // The same totals asked for a moment later are the same totals.
        json.flush();
        spool.digestFromHere();
        json.writeFieldName("freshness");
        values.writeValue(json, freshness);
        json.writeArrayFieldStart("rows");
    }

    @Override
    public void row(TotalRow row) throws IOException {
        values.writeValue(json, row);
    }

    @Override
    public void end(String next) throws IOException {
        json.writeEndArray();
        if (next != null) {
            json.writeStringField("next", next);
        }
        json.writeEndObject();
        json.close();
    }
}
