package org.portcontrol.seizure.uploading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.attachments.Attaching;

/** Every role × every operation: starting for a seizure of Aktau, the others for an upload of the officer of Aktau. */
@QuarkusTest
@ExtendWith(Places.class)
public class UploadAccessTest {

    /** By their ids in the description of the API. */
    public static final List<String> OPERATIONS =
            List.of("uploadOptions", "startUpload", "uploadProgress", "continueUpload", "removeUpload");

    @AfterEach
    void leave_nothing_open() {
        Uploading.giveUpAll();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           options, start, progress, continue, remove
        "officer.aktau,    204,     201,   200,      204,      204",
        "supervisor.aktau, 204,     201,   404,      404,      404",
        "focal.kz,         204,     201,   404,      404,      404",
        "officer.panj,     204,     404,   404,      404,      404",
        "focal.tj,         204,     404,   404,      404,      404",
        "operator,         403,     403,   403,      403,      403",
        "analyst,          403,     403,   403,      403,      403",
        "partner,          403,     403,   403,      403,      403",
        "registrar,        403,     403,   403,      403,      403",
        "stranger,         403,     403,   403,      403,      403",
        "expired,          401,     401,   401,      401,      401"
    })
    void a_role_does_what_it_may_and_nothing_else(
            String user, int options, int start, int progress, int more, int remove) {
        String seizure = Attaching.seizure();
        String address = Uploading.started(seizure, 100);
        List<Integer> expected = List.of(options, start, progress, more, remove);
        for (int i = 0; i < expected.size(); i++) {
            String operation = OPERATIONS.get(i);
            assertEquals(
                    expected.get(i), attempt(operation, user, seizure, address).statusCode(), user + " " + operation);
        }
    }

    private static Response attempt(String operation, String user, String seizure, String address) {
        return switch (operation) {
            case "uploadOptions" -> Uploading.as(user).options("/api/v1/seizures/" + seizure + "/uploads");
            case "startUpload" -> Uploading.start(user, seizure, 100, "");
            case "uploadProgress" -> Uploading.as(user).head(address);
            case "continueUpload" -> Uploading.send(user, address, 0, new byte[10]);
            case "removeUpload" -> Uploading.as(user).delete(address);
            default -> throw new IllegalArgumentException(operation);
        };
    }
}
