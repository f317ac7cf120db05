package org.portcontrol.seizure.attachments;

import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portcontrol.seizure.Places;

@QuarkusTest
@ExtendWith(Places.class)
class ThumbnailsTest {

    private static BufferedImage thumbnailOf(byte[] photo, String type) throws IOException {
        String seizure = Attaching.seizure();
        String id = Attaching.send("officer.aktau", seizure, "photo", photo, type)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return ImageIO.read(new ByteArrayInputStream(Attaching.thumbnail(Attaching.path(seizure) + "/" + id)));
    }

    private static void assertLooksLike(Color expected, int found) {
        Color color = new Color(found);
        int difference = Math.abs(expected.getRed() - color.getRed())
                + Math.abs(expected.getGreen() - color.getGreen())
                + Math.abs(expected.getBlue() - color.getBlue());
        assertTrue(difference < 60, color + " instead of " + expected);
    }

    @Test
    void a_photo_is_made_small_and_keeps_its_shape() throws IOException {
        BufferedImage thumbnail = thumbnailOf(Photos.jpeg(Photos.redAndBlue(1_600, 1_200), 0.8f), "image/jpeg");
        assertEquals(320, thumbnail.getWidth());
        assertEquals(240, thumbnail.getHeight());
        assertLooksLike(Color.RED, thumbnail.getRGB(10, 120));
        assertLooksLike(Color.BLUE, thumbnail.getRGB(310, 120));
    }

    @Test
    void a_photo_of_a_camera_held_on_its_side_stands_upright() throws IOException {
        byte[] photo = Photos.heldOnItsSide(Photos.jpeg(Photos.redAndBlue(1_600, 1_200), 0.8f));
        BufferedImage thumbnail = thumbnailOf(photo, "image/jpeg");
        assertEquals(240, thumbnail.getWidth());
        assertEquals(320, thumbnail.getHeight());
        assertLooksLike(Color.RED, thumbnail.getRGB(120, 10));
        assertLooksLike(Color.BLUE, thumbnail.getRGB(120, 310));
    }

    @Test
    void a_small_picture_stays_small_and_what_was_transparent_is_white() throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(5, 5, new Color((int) System.nanoTime() & 0xffffff).getRGB());
        BufferedImage thumbnail = thumbnailOf(Photos.png(picture), "image/png");
        assertEquals(60, thumbnail.getWidth());
        assertEquals(40, thumbnail.getHeight());
        assertLooksLike(Color.WHITE, thumbnail.getRGB(50, 30));
    }

    @Test
    void a_picture_that_cannot_be_read_is_kept_without_a_thumbnail() {
        byte[] whole = Photos.small();
        byte[] broken = Arrays.copyOf(whole, whole.length);
        Arrays.fill(broken, 20, broken.length, (byte) 7);
        Attaching.send(Attaching.seizure(), broken).then().statusCode(201).body("thumbnail", nullValue());
        assertEquals(java.util.List.of(), Attaching.incoming());
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_kept_without_a_thumbnail() {
        // Given a PNG of a few bytes that says it is 60,000 by 60,000
        byte[] png = Photos.png(Photos.redAndBlue(10, (int) (System.nanoTime() % 90) + 10));
        byte[] side = {0, 0, (byte) 0xea, 0x60};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        // Then
        Attaching.send("officer.aktau", Attaching.seizure(), "bomb.png", png, "image/png")
                .then()
                .statusCode(201)
                .body("thumbnail", nullValue());
    }

    @Test
    void a_picture_of_one_row_that_would_fill_the_memory_is_kept_without_a_thumbnail() {
        Attaching.send("officer.aktau", Attaching.seizure(), "row.png", Photos.rowOf(40_000_000), "image/png")
                .then()
                .statusCode(201)
                .body("thumbnail", nullValue());
    }

    @Test
    void a_picture_that_would_be_drawn_for_hours_is_given_up_after_seconds() {
        byte[] photo = Photos.mendedAgainAndAgain(3_400, 3_400, 3_000);
        assertTrue(photo.length < 4 << 20, photo.length + " bytes");
        assertTimeout(
                Duration.ofSeconds(30),
                () -> Attaching.send(Attaching.seizure(), photo)
                        .then()
                        .statusCode(201)
                        .body("thumbnail", nullValue()));
    }

    @Test
    void a_photo_that_comes_as_a_sketch_first_has_a_thumbnail_unless_it_is_very_large() throws IOException {
        BufferedImage thumbnail = thumbnailOf(Photos.mendedAgainAndAgain(1_600, 1_200, 0), "image/jpeg");
        assertEquals(320, thumbnail.getWidth());
        Attaching.send(Attaching.seizure(), Photos.mendedAgainAndAgain(4_000, 3_200, 0))
                .then()
                .statusCode(201)
                .body("thumbnail", nullValue());
    }
}
