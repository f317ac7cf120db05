package org.portcontrol.seizure.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portcontrol.seizure.Places;
import org.portcontrol.seizure.Suite;

/** Every role × every operation, for a seizure of Aktau. */
@QuarkusTest
@ExtendWith(Places.class)
public class AttachmentAccessTest {

    /** By their ids in the description of the API. */
    public static final List<String> OPERATIONS = List.of(
            "attachFile",
            "listAttachments",
            "getAttachment",
            "getAttachmentContent",
            "getAttachmentThumbnail",
            "withdrawAttachment");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // user,           attach, list, get, content, thumbnail, withdraw
        "officer.aktau,    201,    200,  200, 200,     200,       403",
        "supervisor.aktau, 201,    200,  200, 200,     200,       200",
        "focal.kz,         201,    200,  200, 200,     200,       200",
        "operator,         403,    200,  200, 200,     200,       403",
        "officer.panj,     404,    404,  404, 404,     404,       403",
        "focal.tj,         404,    404,  404, 404,     404,       404",
        "analyst,          403,    403,  403, 403,     403,       403",
        "partner,          403,    403,  403, 403,     403,       403",
        "registrar,        403,    403,  403, 403,     403,       403",
        "stranger,         403,    403,  403, 403,     403,       403",
        "expired,          401,    401,  401, 401,     401,       401"
    })
    void a_role_does_what_it_may_and_nothing_else(
            String user, int attach, int list, int get, int content, int thumbnail, int withdraw) {
        String seizure = Attaching.seizure();
        String address = Attaching.attached(seizure, Photos.small());
        List<Integer> expected = List.of(attach, list, get, content, thumbnail, withdraw);
        for (int i = 0; i < expected.size(); i++) {
            String operation = OPERATIONS.get(i);
            assertEquals(
                    expected.get(i), attempt(operation, user, seizure, address).statusCode(), user + " " + operation);
        }
    }

    private static Response attempt(String operation, String user, String seizure, String address) {
        return switch (operation) {
            case "attachFile" -> Attaching.send(user, seizure, "photo.jpg", Photos.small(), "image/jpeg");
            case "listAttachments" -> Suite.as(user).get(Attaching.path(seizure));
            case "getAttachment" -> Suite.as(user).get(address);
            case "getAttachmentContent" -> Suite.as(user).get(address + "/content");
            case "getAttachmentThumbnail" -> Suite.as(user).get(address + "/thumbnail");
            case "withdrawAttachment" -> Attaching.withdraw(user, address);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    @Test
    void an_attachment_is_not_found_under_another_seizure() {
        String address = Attaching.attached(Attaching.seizure(), Photos.small());
        String id = address.substring(address.lastIndexOf('/') + 1);
        for (String other : List.of(Attaching.seizure(), UUID.randomUUID().toString())) {
            for (String part : List.of("", "/content", "/thumbnail")) {
                Suite.as("officer.aktau")
                        .get(Attaching.path(other) + "/" + id + part)
                        .then()
                        .statusCode(404);
            }
        }
    }
}
