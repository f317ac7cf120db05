package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LengthsTest {

    /** To be split. What is added here needs a reason, and what has become short is to be taken out. */
    private static final List<String> TOO_LONG_TODAY = List.of(
            "FactTables.insertVersions",
            "IdsLine.read",
            "ImportJob.java",
            "Seizure.java",
            "SeizureReport.java",
            "SuiteReading.java");

    @TempDir
    Path root;

    private Map<String, Long> tooLong(String code) throws IOException {
        Path folder = Files.createDirectories(root.resolve("some-service/src/main/java/org"));
        Files.writeString(folder.resolve("Some.java"), code);
        return Lengths.tooLong(root);
    }

    @Test
    void classes_have_less_than_200_lines_and_methods_less_than_40() throws IOException {
        Map<String, Long> tooLong = Lengths.tooLong(Path.of(System.getProperty("suite.root")));
        assertEquals(TOO_LONG_TODAY, List.copyOf(tooLong.keySet()), tooLong::toString);
    }

    @Test
    void the_limits_are_told_exactly() throws IOException {
        String method = "class Some {\nvoid some() {%s}\n}%s\n";
        assertEquals(Map.of(), tooLong(method.formatted("\n".repeat(38), "\n".repeat(157))));
        assertEquals(Map.of("Some.some", 40L), tooLong(method.formatted("\n".repeat(39), "")));
        assertEquals(Map.of("Some.java", 200L), tooLong("class Some {" + "\n".repeat(199) + "}\n"));
    }

    @Test
    void tests_may_be_longer() throws IOException {
        Path folder = Files.createDirectories(root.resolve("some-service/src/test/java/org"));
        Files.writeString(folder.resolve("SomeTest.java"), "class SomeTest {" + "\n".repeat(300) + "}\n");
        assertEquals(Map.of(), tooLong("class Some {}"));
    }
}
