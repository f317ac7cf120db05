package org.portcontrol.kit.localcopy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.portcontrol.kit.intake.Intake;

/** The copies, one per topic, in the table {@code local_copy}. The higher revision wins, from wherever it comes. */
@ApplicationScoped
public class LocalCopy {

    private static final int LINES_AT_ONCE = 1_000;

    private static final String LEARN = """
            insert into local_copy as known (topic, code, revision, state)
            select ?, code, revision, state::json
              from unnest(?::text[], ?::int[], ?::text[]) as heard (code, revision, state)
             order by code
            on conflict (topic, code) do update set revision = excluded.revision, state = excluded.state
                where known.revision < excluded.revision""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Intake intake;

    LocalCopy(AgroalDataSource database, ObjectMapper json, Intake intake) {
        this.database = database;
        this.json = json;
        this.intake = intake;
    }

    /** A state to the letter. */
    private record Entry(String code, int revision, String state) {

        Entry orNewer(Entry other) {
            return other.revision > revision ? other : this;
        }
    }

    /**
     * Takes a batch of one topic: all that can be read, in one statement. The rest is on the dead-letter topic.
     *
     * @param shape what a state must be readable as to be kept
     * @param types the event types that are known
     */
    public <T extends Copied> void take(ConsumerRecords<String, byte[]> batch, Class<T> shape, Set<String> types)
            throws Exception {
        String topic = batch.partitions().iterator().next().topic();
        Intake.Reading<T> reading = intake.reading(shape);
        intake.take(
                batch,
                value -> entry(reading.read(value), new String(value, StandardCharsets.UTF_8)),
                types,
                received -> learn(
                        topic, received.stream().map(event -> event.state()).toList()));
    }

    private static Entry entry(Copied state, String text) throws IOException {
        if (state == null || state.code() == null || state.revision() < 1) {
            throw new JsonMappingException(null, "There is no code or no revision");
        }
        return new Entry(state.code(), state.revision(), text);
    }

    /** Learns from a snapshot of the owner: one state per line. What is newer here stays. */
    public void learn(String topic, Stream<String> snapshot) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        for (Iterator<String> lines = snapshot.iterator(); lines.hasNext(); ) {
            entries.add(entry(lines.next()));
            if (entries.size() == LINES_AT_ONCE || !lines.hasNext()) {
                learn(topic, entries);
                entries.clear();
            }
        }
    }

    /** Where the copy differs from a snapshot of the owner: codes that one of them lacks, or has in another state. */
    public SortedSet<String> differences(String topic, Stream<String> snapshot) throws SQLException {
        Map<String, String> here = states(topic);
        SortedSet<String> different = new TreeSet<>();
        snapshot.map(this::entry).forEach(entry -> {
            if (!entry.state().equals(here.remove(entry.code()))) {
                different.add(entry.code());
            }
        });
        different.addAll(here.keySet());
        return different;
    }

    /** True if nothing of this topic is known. */
    public boolean isEmpty(String topic) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select not exists (select from local_copy where topic = ?)")) {
            select.setString(1, topic);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private Map<String, String> states(String topic) throws SQLException {
        Map<String, String> states = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select code, state from local_copy where topic = ?")) {
            select.setString(1, topic);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.put(row.getString(1), row.getString(2));
                }
            }
        }
        return states;
    }

    private void learn(String topic, List<Entry> heard) throws SQLException {
        // One statement cannot change a row twice.
        Map<String, Entry> newest = new TreeMap<>();
        heard.forEach(entry -> newest.merge(entry.code(), entry, Entry::orNewer));
        Collection<Entry> entries = newest.values();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(LEARN)) {
            upsert.setString(1, topic);
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", entries.stream().map(Entry::code).toArray()));
            upsert.setArray(
                    3,
                    connection.createArrayOf(
                            "int4", entries.stream().map(Entry::revision).toArray()));
            upsert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", entries.stream().map(Entry::state).toArray()));
            upsert.executeUpdate();
        }
    }

    private Entry entry(String line) {
        try {
            JsonNode state = json.readTree(line);
            return new Entry(
                    state.required("code").textValue(),
                    state.required("revision").intValue(),
                    line);
        } catch (IOException noSnapshot) {
            throw new UncheckedIOException(noSnapshot);
        }
    }
}
