package org.portcontrol.seizure.uploading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;
import org.portcontrol.seizure.attachments.Attaching;
import org.portcontrol.seizure.attachments.Photos;
import org.portcontrol.seizure.storage.AttachmentsConfig;
import org.portcontrol.seizure.storage.IncomingFiles;

/** What is left alone goes in time, and not before. */
@QuarkusTest
@ExtendWith(Places.class)
class ExpiredUploadsTest {

    @Inject
    IncomingFiles incoming;

    @Inject
    AttachmentsConfig config;

    @Inject
    RemoveExpiredUploads hourly;

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
        assertEquals(List.of(), Attaching.incoming());
    }

    /** Sweeps as the service will do some time from now. */
    private void sweepAfter(Duration time) {
        Clock later = Clock.offset(Clock.systemUTC(), time);
        RemoveExpiredUploads sweep = new RemoveExpiredUploads(new Uploads(config, later), incoming, later, config);
        QuarkusTransaction.requiringNew().run(sweep::handle);
    }

    private static long open() {
        return Suite.count("select count(*) from upload");
    }

    @Test
    void an_upload_that_is_left_alone_is_kept_for_seven_days_and_then_swept() {
        // Given
        Uploading.send("officer.aktau", Uploading.started(Attaching.seizure(), 1_000), 0, new byte[500])
                .then()
                .statusCode(204);
        // Then
        sweepAfter(Duration.ofDays(7).minusMinutes(1));
        assertEquals(1, open());
        assertEquals(1, Attaching.incoming().size());
        sweepAfter(Duration.ofDays(7).plusSeconds(1));
        assertEquals(0, open());
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void what_an_upload_became_outlives_it() {
        byte[] photo = Photos.small();
        String address = Uploading.started(Attaching.seizure(), photo.length);
        Uploading.sendRest(address, photo).then().statusCode(204);
        String attachment = Uploading.attachment(address);
        sweepAfter(Duration.ofDays(7).plusSeconds(1));
        assertEquals(0, open());
        assertEquals(Photos.sha256(photo), Photos.sha256(Attaching.content(attachment)));
    }

    @Test
    void an_expired_upload_is_not_found_even_before_it_is_swept() throws SQLException {
        // Given
        String address = Uploading.started(Attaching.seizure(), 1_000);
        Uploading.send("officer.aktau", address, 0, new byte[500]).then().statusCode(204);
        try (Connection connection = Suite.connect()) {
            connection.createStatement().executeUpdate("update upload set expires_at = now() - interval '1 second'");
        }
        // Then
        Uploading.head(address).then().statusCode(404);
        Uploading.send("officer.aktau", address, 500, new byte[500]).then().statusCode(404);
        hourly.handle();
        assertEquals(List.of(), Attaching.incoming());
    }

    @Test
    void files_of_a_service_that_died_are_swept_when_no_upload_can_need_them() throws IOException {
        // Given a form that was not received to its end, and a thumbnail that was not stored
        UUID form = UUID.randomUUID();
        Files.write(incoming.path(form), new byte[500]);
        Files.write(incoming.thumbnailPath(form), new byte[50]);
        // Then
        sweepAfter(Duration.ofDays(8).minusMinutes(1));
        assertEquals(2, Attaching.incoming().size());
        sweepAfter(Duration.ofDays(8).plusMinutes(1));
        assertEquals(List.of(), Attaching.incoming());
    }
}
