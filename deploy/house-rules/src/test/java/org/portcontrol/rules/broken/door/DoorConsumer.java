package org.portcontrol.rules.broken.door;

import java.sql.Connection;
import java.sql.SQLException;

class DoorConsumer {

    void storage(Connection connection) throws SQLException {
        connection.close();
    }
}
