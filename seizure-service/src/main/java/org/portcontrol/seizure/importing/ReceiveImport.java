package org.portcontrol.seizure.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.portcontrol.kit.time.IdSource;
import org.portcontrol.seizure.workbook.Row;
import org.portcontrol.seizure.workbook.RowReader;
import org.portcontrol.seizure.workbook.Table;
import org.portcontrol.seizure.workbook.Workbook;

/**
 * Receives a file and reads it through, so that a file which is broken anywhere is refused before anything is stored.
 *
 * <p>Refuses with {@code body-too-large}, {@code too-many-files} and everything that {@code workbook} refuses a file for.
 */
@ApplicationScoped
class ReceiveImport {

    private final ImportFiles files;
    private final IdSource ids;
    private final Words words;
    private final ReadingTurns turns;
    private final Clock clock;

    ReceiveImport(ImportFiles files, IdSource ids, Words words, ReadingTurns turns, Clock clock) {
        this.files = files;
        this.ids = ids;
        this.words = words;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Takes the file in. No transaction is open meanwhile, for a phone may need minutes to send it.
     *
     * @param charset as asked for, or null
     * @param asked conventions as asked for, each null if not
     */
    ReceivedFile handle(InputStream body, Profile profile, Charset charset, Conventions asked) {
        UUID id = ids.next();
        ImportFiles.Received received = files.receive(id, body);
        try {
            return turns.take(() -> inspect(id, received, profile, charset, asked));
        } catch (RuntimeException refused) {
            files.remove(id);
            throw refused;
        }
    }

    private ReceivedFile inspect(
            UUID id, ImportFiles.Received received, Profile profile, Charset charset, Conventions asked) {
        Workbook workbook = Workbook.open(received.path(), charset, profile::isHeading);
        Conventions.Evidence evidence = new Conventions.Evidence();
        Map<Table, TableReading> tables = new HashMap<>();
        Set<Table> inOrder = new LinkedHashSet<>();
        int count = 0;
        try (RowReader rows = workbook.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                inOrder.add(row.table());
                tables.computeIfAbsent(
                                row.table(), table -> profile.reading(table, words, new Cells(asked, clock), null))
                        .examine(row, evidence);
                count++;
            }
            FileReading reading = reading(workbook, evidence.settle(asked), inOrder, tables, rows.skippedSheets());
            return new ReceivedFile(id, received.bytes(), received.sha256(), reading, count);
        }
    }

    private static FileReading reading(
            Workbook workbook,
            Conventions conventions,
            Set<Table> inOrder,
            Map<Table, TableReading> tables,
            List<String> skippedSheets) {
        return new FileReading(
                workbook.format(),
                workbook.charset() == null ? null : workbook.charset().name(),
                workbook.delimiter() == null ? null : workbook.delimiter().toString(),
                conventions.decimalMark(),
                conventions.dateOrder(),
                List.copyOf(inOrder),
                tables.values().stream()
                        .flatMap(table -> table.extras().stream())
                        .distinct()
                        .toList(),
                skippedSheets);
    }
}
