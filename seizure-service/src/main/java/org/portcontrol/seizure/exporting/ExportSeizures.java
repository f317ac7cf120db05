package org.portcontrol.seizure.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.portcontrol.kit.csv.CsvSafe;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Seizure;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Seizures;
import org.portcontrol.seizure.Status;
import org.portcontrol.seizure.browsing.Conditions;
import org.portcontrol.seizure.catalogue.Catalogue;

/**
 * Writes seizures that the caller may see, as a table or as they stand: the oldest day first, and those of a day by their
 * references. Voided records are left out unless their status is asked for. One SQL statement reads them, so all are of one
 * moment; memory does not grow with them. Another one is needed to go on behind a record.
 *
 * <p>Refuses with {@code malformed-parameter}.
 */
@ApplicationScoped
public class ExportSeizures {

    private static final int FETCHED_AT_ONCE = 500;
    private static final int MOST_SECONDS = 3600;
    private static final int BUFFER = 1 << 16;
    private static final String ORDER = "seizedOn, reference";

    /** To the letter as they were recorded, so nothing has to be read into objects and written again. */
    private static final String CURRENT_STATES = "select (select newest.state from SeizureRevision newest"
            + " where newest.seizureId = record.id and newest.revision = record.revision) from Seizure record where ";

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

    /** One row per line of a record. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void handle(ExportProfile profile, Selection selection, OutputStream out) {
        ExportTable table = switch (profile) {
            case IDS -> ids;
            case SUITE -> suite;
        };
        try (Stream<Seizure> found = find(selection);
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

    /** One record per line, each in full and as JSON. */
    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void handle(Selection selection, OutputStream out) {
        Conditions conditions = conditions(selection);
        TypedQuery<String> query = seizures.getEntityManager()
                .createQuery(CURRENT_STATES + conditions.toQuery(ORDER), String.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
        conditions.values().forEach(query::setParameter);
        try (Stream<String> states = query.getResultStream();
                OutputStream lines = new BufferedOutputStream(out, BUFFER)) {
            for (Iterator<String> state = states.iterator(); state.hasNext(); ) {
                lines.write(state.next().getBytes(StandardCharsets.UTF_8));
                lines.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Seizure> find(Selection selection) {
        Conditions conditions = conditions(selection);
        return seizures
                .find(conditions.toQuery(ORDER), conditions.values())
                .withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .stream();
    }

    private Conditions conditions(Selection selection) {
        Conditions conditions = Conditions.of(selection.filter(), selection.scope(), catalogue);
        if (selection.filter().status() == null) {
            conditions.require("status <> :voided", "voided", Status.VOIDED);
        }
        if (selection.after() != null) {
            Seizure last = seizures.visibleTo(selection.scope(), selection.after())
                    .orElseThrow(() -> Refusal.ofParameter(
                            "after",
                            CommonProblem.MALFORMED_PARAMETER,
                            "There is no such seizure in your unit or country."));
            conditions.require("(seizedOn, reference) > (:lastDay, :lastReference)", "lastDay", last.seizedOn());
            conditions.bind("lastReference", last.reference());
        }
        return conditions;
    }

    private static void write(SeizureState seizure, ExportTable table, CsvWriter csv) {
        for (Item line : seizure.items()) {
            csv.writeRecord(
                    table.row(seizure, line).stream().map(CsvSafe::neutral).toList());
        }
    }
}
