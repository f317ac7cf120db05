package org.portcontrol.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutOffBodyTest {

    @Test
    void a_caller_who_vanished_is_no_failure_of_the_service() {
        for (Throwable gone : List.of(
                new SocketException("Connection reset"),
                new ClosedChannelException(),
                new HttpClosedException("Connection was closed"))) {
            Refusal told = FrameworkProblems.refusalBehind(new IOException(new IOException(gone)), 500);
            assertEquals(CommonProblem.MALFORMED_JSON, told.type(), gone.toString());
        }
    }

    @Test
    void a_database_that_vanished_is_one() {
        Throwable gone = new SQLException("gone", new SocketException("Connection reset"));
        for (Throwable failure : List.of(gone, new IllegalStateException(gone), new IOException("disk full"))) {
            assertEquals(
                    CommonProblem.INTERNAL_ERROR,
                    FrameworkProblems.refusalBehind(failure, 500).type());
        }
    }
}
