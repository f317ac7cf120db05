package org.portcontrol.registry.places;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portcontrol.registry.Assignment;
import org.portcontrol.registry.Checkpoint;
import org.portcontrol.registry.CheckpointDetails;
import org.portcontrol.registry.CheckpointType;
import org.portcontrol.registry.Country;
import org.portcontrol.registry.Description;
import org.portcontrol.registry.Position;
import org.portcontrol.registry.Status;
import org.portcontrol.registry.Unit;
import org.portcontrol.registry.UnitDetails;
import org.portcontrol.registry.UnitKind;

/** The rows of {@code known-places/*.csv}. Aliases are parted by semicolons; an empty cell is not known. */
final class KnownPlaces {

    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
            .build();

    private KnownPlaces() {}

    record CountryRow(String code, String note, String source) {

        Country toCountry() {
            return Country.registered(code, null, remark(note, labelled("Source", source)));
        }
    }

    record CheckpointRow(
            String code,
            String country,
            CheckpointType type,
            String nameEn,
            String nameRu,
            String aliases,
            String unlocode,
            BigDecimal latitude,
            BigDecimal longitude,
            String positionSource,
            String certainty,
            String source,
            String note) {

        Checkpoint toCheckpoint() {
            return Checkpoint.registered(
                    code,
                    new CheckpointDetails(
                            new Description(
                                    country,
                                    names(nameEn, nameRu),
                                    split(aliases),
                                    null,
                                    remark(
                                            note,
                                            labelled("Position", positionSource),
                                            labelled("Certainty", certainty),
                                            labelled("Source", source))),
                            type,
                            unlocode,
                            latitude == null ? null : new Position(latitude, longitude),
                            Status.ACTIVE));
        }
    }

    record UnitRow(
            String code,
            UnitKind kind,
            String country,
            String nameEn,
            String aliases,
            Status status,
            LocalDate since,
            String checkpoint,
            String certainty,
            String source,
            String note) {

        Unit toUnit() {
            return Unit.registered(
                    code,
                    new UnitDetails(
                            new Description(
                                    country,
                                    names(nameEn, null),
                                    split(aliases),
                                    since,
                                    remark(note, labelled("Certainty", certainty), labelled("Source", source))),
                            kind,
                            status,
                            List.of(new Assignment(checkpoint, since, null))));
        }
    }

    static List<CountryRow> countries() {
        return read("countries.csv", CountryRow.class);
    }

    static List<CheckpointRow> checkpoints() {
        return read("checkpoints.csv", CheckpointRow.class);
    }

    static List<UnitRow> units() {
        return read("units.csv", UnitRow.class);
    }

    private static <T> List<T> read(String file, Class<T> row) {
        try (InputStream text = KnownPlaces.class.getResourceAsStream("/known-places/" + file);
                MappingIterator<T> rows = CSV.readerFor(row)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(text)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names(String en, String ru) {
        Map<String, String> names = new TreeMap<>(Map.of("en", en));
        if (ru != null) {
            names.put("ru", ru);
        }
        return names;
    }

    private static String labelled(String label, String text) {
        return text == null ? null : label + ": " + text + ".";
    }

    private static String remark(String... sentences) {
        return Stream.of(sentences).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static List<String> split(String cell) {
        return cell == null ? List.of() : List.of(cell.split("; "));
    }
}
