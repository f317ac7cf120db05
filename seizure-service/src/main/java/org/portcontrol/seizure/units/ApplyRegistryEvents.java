package org.portcontrol.seizure.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.portcontrol.kit.intake.Received;

/** Brings the local copy up to date. Repeated and late events change nothing, for the newer revision wins. */
@ApplicationScoped
public class ApplyRegistryEvents {

    private final EntityManager database;

    ApplyRegistryEvents(EntityManager database) {
        this.database = database;
    }

    @Transactional
    void units(List<Received<UnitState>> batch) {
        for (Received<UnitState> event : batch) {
            UnitState state = event.state();
            KnownUnit unit = database.find(KnownUnit.class, state.code());
            if (unit == null) {
                unit = new KnownUnit(state.code());
                unit.apply(state);
                database.persist(unit);
            } else {
                unit.apply(state);
            }
        }
    }

    @Transactional
    void checkpoints(List<Received<CheckpointState>> batch) {
        for (Received<CheckpointState> event : batch) {
            CheckpointState state = event.state();
            KnownCheckpoint checkpoint = database.find(KnownCheckpoint.class, state.code());
            if (checkpoint == null) {
                checkpoint = new KnownCheckpoint(state.code());
                checkpoint.apply(state);
                database.persist(checkpoint);
            } else {
                checkpoint.apply(state);
            }
        }
    }
}
