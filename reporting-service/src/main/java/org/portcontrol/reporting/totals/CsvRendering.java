package org.portcontrol.reporting.totals;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.portcontrol.kit.csv.CsvSafe;
import org.portcontrol.kit.web.Spool;
import org.portcontrol.reporting.Basis;
import org.portcontrol.reporting.Dimension;

/**
 * Writes a line per row and quantity (RFC 4180). A row of several quantities repeats its number of seizures in each of
 * its lines.
 */
final class CsvRendering implements Rendering {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final CsvSchema SCHEMA =
            CSV.schemaFor(Line.class).withHeader().withLineSeparator("\r\n");

    private final Spool spool;
    private final SequenceWriter lines;

    CsvRendering(Spool spool) throws IOException {
        this.spool = spool;
        this.lines = CSV.writer(SCHEMA)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValues(spool);
    }

    @JsonPropertyOrder({
        "country",
        "quarter",
        "commodity",
        "commodityName",
        "seizures",
        "dimension",
        "unit",
        "article",
        "basis",
        "value",
        "lines"
    })
    private record Line(
            String country,
            String quarter,
            String commodity,
            String commodityName,
            long seizures,
            Dimension dimension,
            String unit,
            String article,
            Basis basis,
            BigDecimal value,
            long lines) {

        static Line of(TotalRow row, TotalRow.Quantity quantity) {
            return new Line(
                    row.country(),
                    row.quarter(),
                    row.commodity(),
                    asText(row.commodityName()),
                    row.seizures(),
                    quantity.dimension(),
                    quantity.unit(),
                    asText(quantity.article()),
                    quantity.basis(),
                    quantity.value(),
                    quantity.lines());
        }
    }

    @Override
    public void begin(Instant asOf, TotalsView.Freshness freshness) {
        spool.digestFromHere();
    }

    @Override
    public void row(TotalRow row) throws IOException {
        for (TotalRow.Quantity quantity : row.quantities()) {
            lines.write(Line.of(row, quantity));
        }
    }

    @Override
    public void end(String next) throws IOException {
        lines.close();
        if (next != null) {
            spool.digest(next);
        }
    }

    /** A spreadsheet would run a cell that starts like a formula; the apostrophe makes it text. */
    private static String asText(String cell) {
        return cell == null ? null : CsvSafe.neutral(cell);
    }
}
