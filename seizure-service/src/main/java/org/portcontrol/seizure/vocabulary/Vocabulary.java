package org.portcontrol.seizure.vocabulary;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of this package. */
final class Vocabulary {

    private Vocabulary() {}

    static <T> List<T> read(String list, Class<T> type) {
        CsvMapper csv = CsvMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
        try (InputStream file = Vocabulary.class.getResourceAsStream("/vocabulary/" + list);
                MappingIterator<T> rows = csv.readerFor(type)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
