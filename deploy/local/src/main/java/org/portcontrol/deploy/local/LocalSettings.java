package org.portcontrol.deploy.local;

import java.nio.file.Path;

/**
 * Where the local run lives.
 *
 * @param root the project's folder, with the packaged services in it
 * @param data where databases, topics and logs are kept between runs
 * @param portOffset added to every port
 */
record LocalSettings(Path root, Path data, int portOffset) {

    private static final int MOST_OFFSET = 6_400;

    LocalSettings {
        if (portOffset < 0 || portOffset > MOST_OFFSET) {
            throw new StartRefused("-Dsuite.port-offset must be a number from 0 to " + MOST_OFFSET + ".");
        }
    }

    static LocalSettings fromSystemProperties() {
        Path root =
                Path.of(System.getProperty("suite.root", ".")).toAbsolutePath().normalize();
        String offset = System.getProperty("suite.port-offset", "0");
        if (!offset.matches("[0-9]{1,4}")) {
            throw new StartRefused("-Dsuite.port-offset must be a number from 0 to " + MOST_OFFSET + ".");
        }
        Path data =
                root.resolve(System.getProperty("suite.data", ".suite-data")).normalize();
        return new LocalSettings(root, data, Integer.parseInt(offset));
    }

    int port(LocalPort port) {
        return port.usual() + portOffset;
    }

    String issuer() {
        return "http://localhost:" + port(LocalPort.ISSUER) + "/portcontrol";
    }
}
