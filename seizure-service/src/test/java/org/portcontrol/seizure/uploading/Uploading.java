package org.portcontrol.seizure.uploading;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Suite;

/** What tests of uploads in parts say again and again. */
public final class Uploading {

    static final String BYTES = "application/offset+octet-stream";

    private Uploading() {}

    static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).header("Tus-Resumable", "1.0.0");
    }

    static Response start(String user, String seizure, long length, String metadata) {
        return as(user).header("Upload-Length", length)
                .header("Upload-Metadata", metadata)
                .post("/api/v1/seizures/" + seizure + "/uploads");
    }

    /** Starts the upload of a photo as an officer of Aktau, and gives its address. */
    public static String started(String seizure, long length) {
        return path(start("officer.aktau", seizure, length, "filename " + encoded("IMG_0417.jpg"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(String user, String address, long offset, byte[] part) {
        return as(user).header("Upload-Offset", offset)
                .contentType(BYTES)
                .body(part)
                .patch(address);
    }

    /** Sends the rest from where the service is, as a phone does that has a link again. */
    public static Response sendRest(String address, byte[] file) {
        int offset = Math.toIntExact(offset(address));
        return send("officer.aktau", address, offset, Arrays.copyOfRange(file, offset, file.length));
    }

    /** Sends a part over a link that may be cut. */
    public static int sendOver(HttpClient phone, int port, String address, long offset, byte[] part)
            throws IOException {
        return sendTo(phone, URI.create("http://localhost:" + port + address), offset, part)
                .statusCode();
    }

    /** Sends a part to this very address. */
    static HttpResponse<Void> sendTo(HttpClient phone, URI address, long offset, byte[] part) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of("officer.aktau"))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", BYTES)
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(part))
                .build();
        try {
            return phone.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Response head(String address) {
        return as("officer.aktau").head(address);
    }

    public static long offset(String address) {
        return Long.parseLong(head(address).then().statusCode(200).extract().header("Upload-Offset"));
    }

    /** The address of the attachment that an upload became. */
    public static String attachment(String address) {
        String link = head(address).header("Link");
        return link.substring(1, link.indexOf('>'));
    }

    static String path(String location) {
        return URI.create(location).getPath();
    }

    /** Removes whatever is still open, so that no other test finds its files. */
    public static void giveUpAll() {
        try (Connection connection = Suite.connect();
                ResultSet open = connection.createStatement().executeQuery("select id, owner from upload")) {
            while (open.next()) {
                as(open.getString("owner")).delete("/api/v1/uploads/" + open.getString("id"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
