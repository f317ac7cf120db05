package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CataloguesTest {

    private static final String LOST = "LOST(\"lost\", 404, \"It is lost\", \"Look for it\" + \".\")";
    private static final String ROW =
            "| <a id=\"lost\"></a>`lost` | 404 | It is lost | Nobody knows | Look for it. |\n";

    @TempDir
    Path root;

    private List<String> faultsOf(String rows, String... catalogues) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("docs")).resolve("problems.md"), rows);
        for (int i = 0; i < catalogues.length; i++) {
            Path folder = Files.createDirectories(root.resolve("service" + i + "/src/main/java"));
            Files.writeString(
                    folder.resolve("Thing.java"), "enum Thing implements ProblemType { " + catalogues[i] + " }");
        }
        return Catalogues.faults(root);
    }

    @Test
    void every_problem_of_every_service_is_documented_and_no_slug_means_two_things() throws IOException {
        assertEquals(List.of(), Catalogues.faults(Path.of(System.getProperty("suite.root"))));
    }

    @Test
    void a_kind_may_stand_in_two_catalogues_if_it_is_the_same() throws IOException {
        assertEquals(List.of(), faultsOf(ROW, LOST, LOST));
    }

    @Test
    void a_slug_that_means_two_things_is_told() throws IOException {
        String other = LOST.replace("It is lost", "It is gone");
        assertEquals(
                List.of("means two things: lost (404): It is gone Look for it."),
                faultsOf(ROW + ROW.replace("It is lost", "It is gone"), LOST, other));
    }

    @Test
    void what_is_not_documented_or_documented_alone_is_told() throws IOException {
        assertEquals(
                List.of(
                        "in docs/problems.md only: lost (404): It is lost Look for it.",
                        "not in docs/problems.md: lost (410): It is lost Look for it."),
                faultsOf(ROW, LOST.replace("404", "410")));
    }
}
