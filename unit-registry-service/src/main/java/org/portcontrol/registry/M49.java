package org.portcontrol.registry;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where a country stands in the United Nations' standard country and area codes (M49): {@code m49.csv}.
 *
 * @param code the country's own number
 * @param region null for Antarctica
 * @param subRegion null for Antarctica
 */
record M49(String code, Area region, Area subRegion) {

    private static final Map<String, M49> BY_COUNTRY = read();

    /** Of a country of ISO 3166-1 alpha-2. */
    static M49 of(String country) {
        return BY_COUNTRY.get(country);
    }

    private static Map<String, M49> read() {
        try (InputStream table = M49.class.getResourceAsStream("/m49.csv");
                Reader text = new InputStreamReader(table, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.getField("alpha2"), M49::of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static M49 of(NamedCsvRecord row) {
        return new M49(row.getField("m49"), area(row, "region"), area(row, "sub_region"));
    }

    private static Area area(NamedCsvRecord row, String column) {
        String code = row.getField(column);
        return code.isEmpty() ? null : new Area(code, row.getField(column + "_name"));
    }
}
