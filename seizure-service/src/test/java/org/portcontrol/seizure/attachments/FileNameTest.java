package org.portcontrol.seizure.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMG_0417.JPG | IMG_0417.JPG",
                "../../../etc/passwd | passwd.jpg",
                "C:\\Users\\officer\\photo.jpeg | photo.jpeg",
                "/absolute/photo.jpg | photo.jpg",
                ".. | attachment.jpg",
                "folder/ | attachment.jpg",
                "'' | attachment.jpg",
                "photo.html | photo.html.jpg",
                "photo.jpg.exe | photo.jpg.exe.jpg",
                "Фото груза.jpg | Фото груза.jpg",
                ".htaccess | htaccess.jpg",
                "a:b*c?.jpg | a_b_c_.jpg",
                "quote\"d; name=x.jpg | quote_d_ name=x.jpg"
            })
    void a_name_is_kept_and_is_no_path(String sent, String kept) {
        assertEquals(kept, FileName.of(sent, AttachmentType.JPEG));
    }

    @Test
    void no_name_is_a_name_too() {
        assertEquals("attachment.pdf", FileName.of(null, AttachmentType.PDF));
    }

    @Test
    void control_characters_and_marks_that_turn_the_direction_of_text_are_gone() {
        assertEquals("cargo_gpj.jpg", FileName.of("cargo\u202egpj", AttachmentType.JPEG));
        assertEquals("a_b.jpg", FileName.of("a\r\nb.jpg", AttachmentType.JPEG));
        assertEquals("a_b.jpg", FileName.of("a\0b.jpg", AttachmentType.JPEG));
        assertEquals("a_.jpg", FileName.of("a\ud83d.jpg", AttachmentType.JPEG));
    }

    @Test
    void a_long_name_keeps_its_end() {
        String name = FileName.of("x".repeat(500) + "-0417.jpg", AttachmentType.JPEG);
        assertEquals(120, name.length());
        assertTrue(name.endsWith("-0417.jpg"));
    }
}
