package org.portcontrol.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.portcontrol.rules.ProblemTexts;

class ProblemTextsTest {

    @Test
    void every_sentence_of_a_refusal_can_be_read_in_Russian() throws IOException {
        assertEquals("", String.join("\n", ProblemTexts.faults(Path.of("src/main/java"), "ru")));
    }
}
