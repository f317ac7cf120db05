package org.portcontrol.rules.broken.door;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import javax.sql.DataSource;

@Path("/doors")
class DoorResource {

    @Inject
    String injected;

    private final DataSource storage;

    DoorResource(DataSource storage) {
        this.storage = storage;
    }

    DoorResource(DataSource storage, int two, int three, int four, int five, int six) {
        this.storage = storage;
    }

    DataSource storage() {
        return storage;
    }
}
