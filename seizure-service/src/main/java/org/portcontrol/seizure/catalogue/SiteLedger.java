package org.portcontrol.seizure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.web.EntityTags;

/**
 * The law for the site's own commodities: a code is registered once, a change names the revision it is based on, what
 * was retired stays as it is, and nothing is ever deleted. Changes are made one after the other, each in the transaction
 * of a use case. This instance knows a change as soon as it is committed.
 */
@ApplicationScoped
class SiteLedger {

    private final SiteCommodities site;
    private final Catalogue catalogue;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    SiteLedger(SiteCommodities site, Catalogue catalogue, TransactionSynchronizationRegistry transaction, Clock clock) {
        this.site = site;
        this.catalogue = catalogue;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the change is about to be based on; nobody else changes anything until this transaction ends. */
    Edition locked() {
        return site.lockedNewest(catalogue.current());
    }

    /** The site's own entry of that code, at that revision and in use. */
    static Entry open(Edition edition, String code, int base) {
        Entry entry = edition.entry(code);
        if (entry == null) {
            throw Catalogue.notFound();
        }
        if (entry.isShipped()) {
            throw Refusal.of(CatalogueProblem.SHIPPED_COMMODITY, "{0} is the same at every site.", code);
        }
        EntityTags.requireCurrent(base, entry.revision());
        if (entry.validity().to() != null) {
            throw Refusal.of(
                    CatalogueProblem.CLOSED,
                    "{0} was retired; its last day is {1}.",
                    code,
                    entry.validity().to());
        }
        return entry;
    }

    /** What the site said of a commodity, oldest first. */
    List<SiteRevision> history(String code) {
        return site.history(code);
    }

    /** What the site says of a commodity now. */
    SiteDefinition definition(String code) {
        List<SiteRevision> history = site.history(code);
        return history.get(history.size() - 1).definition();
    }

    /** Writes one change down and returns the entry after it. */
    Entry write(
            Edition before,
            String code,
            SiteRevision.Change change,
            SiteDefinition definition,
            String reason,
            String by) {
        Entry entry = before.entry(code);
        SiteRevision revision = new SiteRevision(
                before.next(),
                code,
                entry == null ? 1 : entry.revision() + 1,
                change,
                definition,
                reason,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        site.add(revision);
        Edition after = before.after(List.of(revision));
        transaction.registerInterposedSynchronization(new TakeOnAfterCommit(catalogue, after));
        return after.entry(code);
    }

    private record TakeOnAfterCommit(Catalogue catalogue, Edition edition) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do until the change is certain.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                catalogue.takeOn(edition);
            }
        }
    }
}
