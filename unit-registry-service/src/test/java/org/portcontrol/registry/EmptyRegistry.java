package org.portcontrol.registry;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A registry that starts without the known places. */
public class EmptyRegistry implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("portcontrol.registry.known-places", "false");
    }

    /** Forgets what other tests registered. */
    static void clear(AgroalDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement truncate = connection.createStatement()) {
            truncate.execute("truncate zero_report, unit, checkpoint, country, revision, spelling");
        }
    }
}
