package org.portcontrol.seizure.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.portcontrol.kit.copy.CopyRows;
import org.portcontrol.seizure.Provenance;
import org.portcontrol.seizure.Seizure;

/** What is kept of an import's rows beside the records: fingerprints, refused rows and the names that were understood. */
@ApplicationScoped
class ImportedRows {

    private static final String EARLIER_TWINS = """
            select distinct on (fingerprint) fingerprint, import_id, seizure_id
            from imported_row join import_job job on job.id = import_id
            where fingerprint = any(?) and (job.id = ? or not job.dry_run)
            order by fingerprint, import_id, ordinal""";
    private static final String ADD_NAMES = """
            insert into imported_name as known (import_id, list, words, code, match, rows)
            select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::integer[])
            on conflict (import_id, list, words) do update set rows = known.rows + excluded.rows""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ImportedRows(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The first stored row of each fingerprint, in this import or an earlier one. */
    Map<Long, Provenance.Twin> twins(UUID importId, List<Batch.Entry> entries) {
        Long[] fingerprints =
                entries.stream().map(entry -> entry.draft().fingerprint()).toArray(Long[]::new);
        Map<Long, Provenance.Twin> twins = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(EARLIER_TWINS)) {
            select.setArray(1, connection.createArrayOf("bigint", fingerprints));
            select.setObject(2, importId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    twins.put(
                            row.getLong(1),
                            new Provenance.Twin(row.getObject(2, UUID.class), row.getObject(3, UUID.class)));
                }
            }
            return twins;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param seizures the record of each entry, or none in a dry run */
    void add(UUID importId, Batch batch, List<Seizure> seizures) {
        CopyRows stored = CopyRows.into("imported_row", "import_id", "ordinal", "seizure_id", "fingerprint");
        for (int i = 0; i < batch.entries().size(); i++) {
            Batch.Entry entry = batch.entries().get(i);
            UUID seizure = seizures.isEmpty() ? null : seizures.get(i).id();
            stored.add(importId, entry.ordinal(), seizure, entry.draft().fingerprint());
        }
        CopyRows refused = CopyRows.into("refused_row", "import_id", "ordinal", "sheet", "row", "cells", "violations");
        for (Batch.RefusedRow entry : batch.refused()) {
            refused.add(
                    importId,
                    entry.ordinal(),
                    entry.row().table().sheet(),
                    entry.row().number(),
                    toJson(entry.row().cells()),
                    toJson(entry.violations()));
        }
        try (Connection connection = database.getConnection()) {
            stored.send(connection);
            refused.send(connection);
            addNames(connection, importId, batch.names());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets which rows were stored, so that no later row is a duplicate of them. */
    void forget(UUID importId) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from imported_row where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addNames(Connection connection, UUID importId, Map<Findings.Name, Integer> names)
            throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        List<Findings.Name> keys = List.copyOf(names.keySet());
        try (PreparedStatement insert = connection.prepareStatement(ADD_NAMES)) {
            insert.setObject(1, importId);
            insert.setArray(2, texts(connection, keys, name -> name.list().name()));
            insert.setArray(3, texts(connection, keys, Findings.Name::words));
            insert.setArray(4, texts(connection, keys, Findings.Name::code));
            insert.setArray(
                    5,
                    texts(
                            connection,
                            keys,
                            name -> name.match() == null ? null : name.match().name()));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "integer", keys.stream().map(names::get).toArray()));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<Findings.Name> names, Function<Findings.Name, String> text)
            throws SQLException {
        return connection.createArrayOf("text", names.stream().map(text).toArray());
    }

    private String toJson(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
