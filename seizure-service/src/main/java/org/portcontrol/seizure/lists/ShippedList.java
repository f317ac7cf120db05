package org.portcontrol.seizure.lists;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that ship with the service: CSV with a heading, one row one record; an empty cell is null. */
public final class ShippedList {

    private static final CsvMapper CSV = CsvMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .addModule(new JavaTimeModule())
            .build();

    private ShippedList() {}

    /** The rows of a list; {@code list} says where it lies, for example {@code vocabulary/units.csv}. */
    public static <T> List<T> read(String list, Class<T> type) {
        ObjectReader reader = CSV.readerFor(type).with(CsvSchema.emptySchema().withHeader());
        try (InputStream file = ShippedList.class.getResourceAsStream("/" + list);
                MappingIterator<T> rows = reader.readValues(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
