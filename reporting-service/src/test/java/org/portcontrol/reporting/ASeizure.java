package org.portcontrol.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A revision of a seizure for tests, with defaults for whatever a test does not care about. */
public final class ASeizure {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final UUID id;
    private final int revision;
    private final Status status;
    private final String country;
    private final LocalDate day;
    private final List<Item> items;
    private final Instant recordedAt;

    private ASeizure(
            UUID id, int revision, Status status, String country, LocalDate day, List<Item> items, Instant recordedAt) {
        this.id = id;
        this.revision = revision;
        this.status = status;
        this.country = country;
        this.day = day;
        this.items = items;
        this.recordedAt = recordedAt;
    }

    /** The first revision of a new seizure: in the third quarter of 2017, with no line yet. */
    public static ASeizure in(String country) {
        return new ASeizure(
                UUID.randomUUID(),
                1,
                Status.REPORTED,
                country,
                LocalDate.of(2017, 7, 14),
                List.of(),
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    public ASeizure on(String day) {
        return new ASeizure(id, revision, status, country, LocalDate.parse(day), items, recordedAt);
    }

    /** With a further line of a commodity that was weighed gross. */
    public ASeizure of(String commodity, String kilograms) {
        return of(commodity, mass(kilograms, Basis.GROSS));
    }

    /** With a further line. */
    public ASeizure of(String commodity, Measure... measures) {
        return of(commodity, "Name of " + commodity, measures);
    }

    public ASeizure of(String commodity, String name, Measure... measures) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(items.size() + 1, commodity, name, "NARCOTIC_DRUG", List.of(measures)));
        return new ASeizure(id, revision, status, country, day, more, recordedAt);
    }

    public static Measure mass(String kilograms, Basis basis) {
        return new Measure(Dimension.MASS, "KGM", null, basis, new BigDecimal(kilograms), Origin.REPORTED);
    }

    public static Measure count(String pieces, String article) {
        return new Measure(Dimension.COUNT, "H87", article, Basis.UNKNOWN, new BigDecimal(pieces), Origin.REPORTED);
    }

    public static Measure volume(String litres, Basis basis) {
        return new Measure(Dimension.VOLUME, "LTR", null, basis, new BigDecimal(litres), Origin.REPORTED);
    }

    /** The next revision, recorded a minute later, with the same content. */
    public ASeizure next() {
        return new ASeizure(id, revision + 1, status, country, day, items, recordedAt.plusSeconds(60));
    }

    /** The next revision, with new lines to come. */
    public ASeizure amended() {
        return new ASeizure(id, revision + 1, status, country, day, List.of(), recordedAt.plusSeconds(60));
    }

    public ASeizure movedTo(String otherCountry) {
        return new ASeizure(id, revision, status, otherCountry, day, items, recordedAt);
    }

    public ASeizure as(Status otherStatus) {
        return new ASeizure(id, revision, otherStatus, country, day, items, recordedAt);
    }

    public ASeizure recordedAt(Instant other) {
        return new ASeizure(id, revision, status, country, day, items, other);
    }

    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public String eventType() {
        String change = status == Status.VOIDED ? "voided" : revision == 1 ? "reported" : "amended";
        return "org.portcontrol.seizure." + change + ".v1";
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public SeizureState state() {
        return new SeizureState(
                id,
                revision,
                status,
                Source.PORT_CONTROL_UNIT,
                country,
                country + "-TEST-PCU",
                country + "-TEST",
                day,
                items,
                new SeizureState.Transport("ROAD"),
                new SeizureState.Route("AF", country),
                recordedAt);
    }

    /** As it travels: the members that every event has, and some that totals do not know. */
    public String json() {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", id);
        event.put("reference", country + "-TEST-PCU-2017-000001");
        event.put("revision", revision);
        event.put("status", status);
        event.put("source", Source.PORT_CONTROL_UNIT);
        event.put("country", country);
        event.put("unit", country + "-TEST-PCU");
        event.put("seizedOn", day);
        event.put("items", items.stream().map(ASeizure::item).toList());
        event.put("transport", Map.of("mode", "ROAD", "vehicle", "TRUCK"));
        event.put("route", Map.of("departure", "AF", "transit", List.of(), "destination", country));
        event.put("recordedAt", recordedAt);
        return write(event);
    }

    private static Map<String, Object> item(Item item) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", item.line());
        line.put("commodity", item.commodity());
        line.put("commodityName", item.commodityName());
        line.put("category", item.category());
        line.put("quantity", 1);
        line.put("unit", "KGM");
        line.put("basis", "UNKNOWN");
        line.put("laboratoryResults", List.of());
        line.put("measures", item.measures().stream().map(ASeizure::measure).toList());
        return line;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("dimension", measure.dimension());
        written.put("unit", measure.unit());
        if (measure.article() != null) {
            written.put("article", measure.article());
        }
        written.put("basis", measure.basis());
        written.put("value", measure.value());
        written.put("origin", measure.origin());
        return written;
    }

    private static String write(Object event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
