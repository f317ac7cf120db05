package org.portcontrol.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the language {@code xx} of the test resources. */
class ProblemTextsTest {

    private static final String MISPLACED = "problems/xx.json has other places for values in: From {0} to {1}.";

    @TempDir
    Path sources;

    @BeforeEach
    void a_catalogue_and_a_way_to_refuse() throws IOException {
        write("ProblemType", "interface ProblemType { String slug(); }");
        write("Refuse", """
                class Refuse {
                    static final int MOST = 9;
                    static void at(String pointer, String detail, Object... values) {}
                    static void cell(String detail) { at("/cell", detail); }
                }""");
    }

    private void write(String type, String code) throws IOException {
        Files.writeString(sources.resolve(type + ".java"), "package org.portcontrol.things;\n" + code);
    }

    private List<String> faultsOf(String statement) throws IOException {
        write("Use", "class Use { void use(int found, String why) {\n" + statement + "\n} }");
        List<String> faults = ProblemTexts.faults(sources, "xx");
        assertTrue(faults.contains(MISPLACED), faults.toString());
        return faults.stream().filter(fault -> !fault.equals(MISPLACED)).toList();
    }

    @Test
    void a_sentence_with_a_translation_is_no_fault() throws IOException {
        assertEquals(List.of(), faultsOf("Refuse.at(\"/x\", \"There is no {0} here.\", why);"));
    }

    @Test
    void a_sentence_without_one_is_told_with_its_place() throws IOException {
        assertEquals(
                List.of("Use.java:3: problems/xx.json lacks: There is no such {0}."),
                faultsOf("Refuse.at(\"/x\", \"There is no such {0}.\", why);"));
    }

    @Test
    void a_sentence_is_found_behind_a_method_that_hands_it_on() throws IOException {
        assertEquals(1, faultsOf("Refuse.cell(\"It is dirty.\");").size());
    }

    @Test
    void a_sentence_is_found_where_it_is_put_into_a_record() throws IOException {
        write("Kind", "record Kind(String name, String detail) {}");
        assertEquals(List.of(), faultsOf("Refuse.cell(new Kind(\"any\", \"There is no {0} here.\").detail());"));
        assertEquals(
                1,
                faultsOf("Refuse.cell(new Kind(\"any\", \"It is dirty.\").detail());")
                        .size());
        assertEquals(
                1,
                faultsOf("Refuse.cell(new Kind(\"any\", \"There is no {0} here.\").name());")
                        .size());
    }

    @Test
    void what_a_language_tells_has_been_translated() throws IOException {
        write("Language", "record Language() { String of(String english) { return english; } }");
        assertEquals(List.of(), faultsOf("Refuse.cell(new Language().of(why));"));
    }

    @Test
    void a_sentence_over_several_lines_is_one() throws IOException {
        assertEquals(List.of(), faultsOf("Refuse.cell(\"There is no {0} \"\n + (\"he\" + \"re.\"));"));
    }

    @Test
    void constants_are_part_of_a_sentence() throws IOException {
        assertEquals(
                List.of("Use.java:3: problems/xx.json lacks: At most 9 fit."),
                faultsOf("Refuse.cell(\"At most \" + Refuse.MOST + \" fit.\");"));
    }

    @Test
    void both_sides_of_a_choice_are_looked_at() throws IOException {
        assertEquals(
                2,
                faultsOf("Refuse.cell(found > 0 ? \"It is too small.\" : (\"It is too big.\"));")
                        .size());
    }

    @Test
    void a_sentence_that_is_put_together_at_run_time_is_a_fault() throws IOException {
        assertEquals(
                List.of("Use.java:3: cannot be translated; write one sentence with {0} and pass the values: "
                        + "\"There are \" + found"),
                faultsOf("Refuse.cell(\"There are \" + found);"));
        assertEquals(1, faultsOf("Refuse.cell(why);").size());
    }

    @Test
    void a_text_without_words_needs_no_translation() throws IOException {
        assertEquals(List.of(), faultsOf("Refuse.at(\"/x\", \"{0}.\", why);"));
    }

    @Test
    void titles_and_cures_of_a_catalogue_are_looked_at_and_slugs_are_not() throws IOException {
        write("ThingProblem", """
                enum ThingProblem implements ProblemType {
                    LOST("lost-thing", "It is lost", "Look for it.");
                    private final String slug;
                    ThingProblem(String slug, String title, String cure) { this.slug = slug; }
                    public String slug() { return slug; }
                }""");
        assertEquals(
                List.of(
                        "ThingProblem.java:3: problems/xx.json lacks: It is lost",
                        "ThingProblem.java:3: problems/xx.json lacks: Look for it."),
                faultsOf(""));
    }

    @Test
    void sources_that_do_not_compile_prove_nothing() {
        assertThrows(IllegalStateException.class, () -> faultsOf("Refuse.nobody();"));
    }
}
