package org.portcontrol.seizure.feed;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Makes the order of revisions anew in a database that was restored from a dump. There the numbers of transactions start
 * over, so revisions may bear numbers that are yet to come; they would stand behind new ones, and readers would pass those
 * by. They are put before all transactions, and a new epoch makes every position of the old order invalid. It refuses
 * nothing.
 */
@ApplicationScoped
class AnchorRevisions {

    private static final Logger LOG = Logger.getLogger(AnchorRevisions.class);
    private static final int MOST_SECONDS = 3600;

    /** Any fixed number will do; it is a name for "the order of revisions of this database". */
    private static final long LOCK = 0x66656564L;

    private final EntityManager database;

    AnchorRevisions(EntityManager database) {
        this.database = database;
    }

    /** Does so if it is needed. A few SQL statements, unless it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void handle() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .getSingleResult();
        boolean ahead = (boolean) database.createNativeQuery(
                        "select exists (select 1 from seizure_revision where tx >= pg_snapshot_xmax(pg_current_snapshot()))",
                        Boolean.class)
                .getSingleResult();
        if (!ahead) {
            return;
        }
        int moved = database.createNativeQuery("update seizure_revision set tx = '1' where tx <> '1'")
                .executeUpdate();
        database.createNativeQuery("update feed_epoch set id = gen_random_uuid()")
                .executeUpdate();
        LOG.warnf("The database was restored: %d revisions start the change feed anew, its cursors are void", moved);
    }
}
