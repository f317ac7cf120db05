package org.portcontrol.seizure.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.csv.CsvSafe;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.Status;
import org.portcontrol.seizure.browsing.Conditions;
import org.portcontrol.seizure.browsing.SeizureFilter;
import org.portcontrol.seizure.catalogue.Catalogue;

/**
 * Writes seizures that the caller may see as CSV: the oldest day first, and those of a day by their references. Voided records are left out unless their status is
 * asked for. One SQL statement, so all rows are of one moment; memory does not grow with them.
 *
 * <p>Refuses with {@code malformed-parameter}.
 */
@ApplicationScoped
public class ExportSeizures {

    private static final int FETCHED_AT_ONCE = 500;
    private static final int MOST_SECONDS = 3600;

    private final Seizures seizures;
    private final Catalogue catalogue;
    private final IdsTable ids;
    private final SuiteTable suite;

    ExportSeizures(Seizures seizures, Catalogue catalogue, IdsTable ids, SuiteTable suite) {
        this.seizures = seizures;
        this.catalogue = catalogue;
        this.ids = ids;
        this.suite = suite;
    }

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void handle(ExportProfile profile, SeizureFilter filter, Scope scope, OutputStream out) {
        ExportTable table = switch (profile) {
            case IDS -> ids;
            case SUITE -> suite;
        };
        try (Stream<Seizure> found = find(filter, scope);
                CsvWriter csv = CsvSafe.writer(out, ',')) {
            csv.writeRecord(table.headings());
            found.forEach(seizure -> {
                write(seizure.state(), table, csv);
                seizures.getEntityManager().detach(seizure);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Seizure> find(SeizureFilter filter, Scope scope) {
        Conditions conditions = Conditions.of(filter, scope, catalogue);
        if (filter.status() == null) {
            conditions.require("status <> :voided", "voided", Status.VOIDED);
        }
        return seizures
                .find(conditions.toQuery("seizedOn, reference"), conditions.values())
                .withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream();
    }

    private static void write(SeizureState seizure, ExportTable table, CsvWriter csv) {
        for (Item line : seizure.items()) {
            csv.writeRecord(
                    table.row(seizure, line).stream().map(CsvSafe::neutral).toList());
        }
    }
}
