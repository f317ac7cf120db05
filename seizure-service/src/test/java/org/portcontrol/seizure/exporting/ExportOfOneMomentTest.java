package org.portcontrol.seizure.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.browsing.SeizureFilter;

@QuarkusTest
class ExportOfOneMomentTest {

    private static final int ROWS = 1_500;
    private static final Scope FOCAL_POINT = new Scope("focal.mt", Set.of(Role.FOCAL_POINT), null, "MT");

    @Inject
    ExportSeizures exportSeizures;

    /** Runs something once the first octets are written. */
    private static final class Interrupted extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final Runnable meanwhile;

        Interrupted(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            if (written.size() == 0) {
                meanwhile.run();
            }
            written.write(octets, offset, length);
        }

        List<String> lines() {
            return written.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static void movePlaces() {
        try (Connection connection = Suite.connect()) {
            connection.createStatement().executeUpdate("update seizure set place = 'Mdina' where country = 'MT'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_changes_meanwhile_is_not_in_the_file() {
        // Given
        List<String> file = new ArrayList<>(List.of(Exports.IDS));
        for (int i = 1; i <= ROWS; i++) {
            file.add("2012-05-01,Malta,MLT,,Europe,Heroin," + i + ",Gram,Valletta,,,,,");
        }
        Exports.imported(file);
        Interrupted out = new Interrupted(ExportOfOneMomentTest::movePlaces);
        // When
        exportSeizures.handle(ExportProfile.IDS, new Selection(new SeizureFilter(), null, FOCAL_POINT), out);
        // Then
        assertEquals(1 + ROWS, out.lines().size());
        assertEquals(
                ROWS,
                out.lines().stream().filter(line -> line.contains(",Valletta,")).count());
    }
}
