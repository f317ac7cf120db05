package org.portcontrol.seizure.catalogue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portcontrol.seizure.Commodity;

/** The catalogue in memory, in the order of its file. */
@Singleton
public class Catalogue {

    private final String version;
    private final Map<String, Commodity> byCode;

    Catalogue() {
        version = read("version").strip();
        byCode = load();
    }

    /** The day on which this version was made. */
    public String version() {
        return version;
    }

    public Optional<Commodity> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Commodity> all() {
        return byCode.values();
    }

    /** The codes of a category; empty if there is no such category. */
    public List<String> codesOf(String category) {
        return all().stream()
                .filter(commodity -> commodity.category().equals(category))
                .map(Commodity::code)
                .toList();
    }

    private static Map<String, Commodity> load() {
        CsvMapper csv = CsvMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .build();
        Map<String, Commodity> byCode = new LinkedHashMap<>();
        try (MappingIterator<Commodity> rows = csv.readerFor(Commodity.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(read("commodities.csv"))) {
            rows.forEachRemaining(commodity -> byCode.put(commodity.code(), commodity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(byCode);
    }

    private static String read(String resource) {
        try (InputStream file = Catalogue.class.getResourceAsStream("/catalogue/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
