package org.portcontrol.deploy.local;

/** The ports of the local run, all on loopback. */
enum LocalPort {
    SEIZURE(8081),
    REGISTRY(8082),
    REPORTING(8083),
    ISSUER(8090),
    POSTGRES(55432),
    KAFKA(59092);

    private final int usual;

    LocalPort(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }
}
