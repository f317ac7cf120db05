package org.portcontrol.seizure.attachments;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Reports;
import org.portcontrol.seizure.Suite;

/** What tests of attachments say again and again. */
public final class Attaching {

    private Attaching() {}

    /** A seizure of Aktau, and its id. */
    public static String seizure() {
        String id = UUID.randomUUID().toString();
        Suite.report("officer.aktau", Reports.mercury(id)).then().statusCode(201);
        return id;
    }

    public static String path(String seizure) {
        return "/api/v1/seizures/" + seizure + "/attachments";
    }

    public static Response send(String user, String seizure, String name, byte[] file, String declaredType) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .multiPart("file", name, file, declaredType)
                .post(path(seizure));
    }

    public static Response send(String seizure, byte[] photo) {
        return send("officer.aktau", seizure, "IMG_0417.jpg", photo, "image/jpeg");
    }

    /** Attaches a photo and returns the address of the attachment. */
    public static String attached(String seizure, byte[] photo) {
        String id = send(seizure, photo).then().statusCode(201).extract().path("id");
        return path(seizure) + "/" + id;
    }

    public static byte[] content(String address) {
        return Suite.as("officer.aktau")
                .get(address + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    public static byte[] thumbnail(String address) {
        return Suite.as("officer.aktau")
                .get(address + "/thumbnail")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }

    public static Response withdraw(String user, String address) {
        return Suite.as(user)
                .body("{\"reason\": \"Shows a bystander's face.\"}")
                .post(address + "/withdrawal");
    }

    /** The files that are on their way in. */
    public static List<String> incoming() {
        return files("incoming");
    }

    /** The contents that are kept, and thumbnails. */
    public static List<String> kept() {
        return files("content");
    }

    /**
     * SQL statements about seizures, attachments and uploads so far, but for the lock of whoever starts an upload, and for
     * those of the watch for duplicates, which looks at a new seizure when it likes.
     */
    public static long statements() {
        return Suite.count("select coalesce(sum(calls), 0) from pg_stat_statements where query not ilike '%pg_%'"
                + " and query ~* '(from|into|update) (seizure|attachment|upload) '"
                + " and query !~* '(neighbour|possible_duplicate)'");
    }

    private static List<String> files(String folder) {
        Path directory = Path.of(Suite.setting("portcontrol.attachments.directory"), folder);
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
