package org.portcontrol.deploy.local;

/** The services that the local run starts, by the folder that holds them. */
enum LocalService {
    REGISTRY("unit-registry-service", "registry", LocalPort.REGISTRY),
    SEIZURE("seizure-service", "seizure", LocalPort.SEIZURE),
    REPORTING("reporting-service", "reporting", LocalPort.REPORTING);

    private final String folder;
    private final String database;
    private final LocalPort port;

    LocalService(String folder, String database, LocalPort port) {
        this.folder = folder;
        this.database = database;
        this.port = port;
    }

    String folder() {
        return folder;
    }

    String database() {
        return database;
    }

    LocalPort port() {
        return port;
    }
}
