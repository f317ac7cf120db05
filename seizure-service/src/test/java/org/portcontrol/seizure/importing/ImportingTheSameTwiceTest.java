package org.portcontrol.seizure.importing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portcontrol.deploy.embedded.Tokens;
import org.portcontrol.seizure.Suite;

@QuarkusTest
class ImportingTheSameTwiceTest {

    private static final List<Integer> ONE_IS_TAKEN = List.of(202, 409, 409, 409, 409, 409, 409, 409);

    private static List<Integer> sentAtOnce(String file, String... parameters) {
        Tokens.of("operator");
        return IntStream.range(0, 8)
                .mapToObj(sender -> CompletableFuture.supplyAsync(() -> Imports.send("operator", file, parameters)))
                .toList()
                .stream()
                .map(sent -> sent.join().statusCode())
                .sorted()
                .toList();
    }

    @Test
    void a_file_that_was_imported_is_refused_with_the_earlier_import() {
        // Given
        String file = Release.of(Release.heroin("Belize", "Corozal"));
        String first = Imports.imported("operator", file).path("id").asText();
        // When
        Imports.send("operator", file)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("https://portcontrol.org/problems/file-already-imported"))
                .body("import", equalTo(first))
                .body("cure", containsString("again="));
        // Then
        byte[] sent = file.getBytes(StandardCharsets.UTF_8);
        assertEquals(1, Imports.jobs(sent));
        await().until(() -> !Imports.isKept(sent));
        assertEquals(1, Imports.seizuresOf("BZ").size());
    }

    @Test
    void a_focal_point_does_not_learn_which_import_of_others_it_was() {
        String file = Release.of(Release.heroin("Kazakhstan", "The file of two"));
        Imports.imported("operator", file);
        Imports.send("focal.kz", file).then().statusCode(409).body("import", nullValue());
    }

    @Test
    void of_many_who_send_the_same_file_at_once_one_imports_it() {
        String file = Release.of(Release.heroin("Barbados", "Bridgetown"));
        assertEquals(ONE_IS_TAKEN, sentAtOnce(file));
        await().until(() -> Suite.count("select count(*) from seizure where country = 'BB'") == 1);
    }

    @Test
    void the_same_file_is_taken_again_by_who_names_the_import_that_is_repeated() {
        String file = Release.of(Release.heroin("Honduras", "Copan"));
        String first = Imports.imported("operator", file).path("id").asText();
        JsonNode again = Imports.imported("operator", file, "again", first);
        assertEquals(1, again.path("possibleDuplicates").asInt());
        assertEquals(2, Imports.seizuresOf("HN").size());
        String second = Imports.seizures(again.path("id").asText()).get(0);
        JsonNode twin = Imports.seizure(second).at("/provenance/possibleDuplicateOf");
        assertEquals(first, twin.path("importId").asText());
        assertEquals(Imports.seizures(first).get(0), twin.path("seizure").asText());
    }

    @Test
    void a_repeated_import_whose_answer_was_lost_is_not_stored_a_third_time() {
        // Given
        String file = Release.of(Release.heroin("Guatemala", "Flores"));
        String first = Imports.imported("operator", file).path("id").asText();
        String second =
                Imports.imported("operator", file, "again", first).path("id").asText();
        // When
        Imports.send("operator", file, "again", first)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://portcontrol.org/problems/file-already-imported"))
                .body("import", equalTo(second));
        // Then
        assertEquals(2, Imports.seizuresOf("GT").size());
        Imports.completed(Imports.send("operator", file, "again", second));
        assertEquals(3, Imports.seizuresOf("GT").size());
    }

    @Test
    void of_many_who_repeat_the_same_import_at_once_one_does() {
        String file = Release.of(Release.heroin("Dominica", "Roseau"));
        String first = Imports.imported("operator", file).path("id").asText();
        assertEquals(ONE_IS_TAKEN, sentAtOnce(file, "again", first));
        await().until(() -> Suite.count("select count(*) from seizure where country = 'DM'") == 2);
    }

    @Test
    void the_file_of_an_import_that_was_undone_is_taken_as_new() {
        String file = Release.of(Release.heroin("Nicaragua", "Rivas"));
        Imports.undone(Imports.imported("operator", file).path("id").asText());
        JsonNode again = Imports.imported("operator", file);
        assertEquals(0, again.path("possibleDuplicates").asInt());
    }

    @Test
    void a_row_of_another_file_that_says_the_same_is_stored_and_flagged() {
        // Given
        String first = Imports.imported("operator", Release.of(Release.heroin("Panama", "Colon")))
                .path("id")
                .asText();
        // When: the same row in other letters, a row of another amount, and one of another place
        JsonNode second = Imports.imported(
                "operator",
                Release.of(
                        Release.row("Panama", "COLON", "14.03.2011", "heroin", "1.0", "gram"),
                        Release.row("Panama", "Colon", "2011-03-14", "Heroin", "2", "Gram"),
                        Release.heroin("Panama", "Chitre")));
        // Then
        assertEquals(3, second.path("stored").asInt());
        assertEquals(1, second.path("possibleDuplicates").asInt());
        List<String> seizures = Imports.seizures(second.path("id").asText());
        assertEquals(
                Imports.seizures(first).get(0),
                Imports.seizure(seizures.get(0))
                        .at("/provenance/possibleDuplicateOf/seizure")
                        .asText());
        assertFalse(Imports.seizure(seizures.get(1)).path("provenance").has("possibleDuplicateOf"));
        assertFalse(Imports.seizure(seizures.get(2)).path("provenance").has("possibleDuplicateOf"));
        assertEquals(4, Imports.seizuresOf("PA").size());
    }

    @Test
    void words_that_only_the_file_numbers_do_not_hide_a_twin() {
        String headings = "Row Number,Date,Country,City,Drug,Quantity,Unit\n";
        JsonNode job = Imports.imported(
                "operator",
                headings
                        + "1,2011-03-14,Jamaica,Kingston,Heroin,1,Gram\n2,2011-03-14,Jamaica,Kingston,Heroin,1,Gram\n");
        assertEquals(1, job.path("possibleDuplicates").asInt());
        assertEquals(2, Suite.count("select count(*) from seizure where country = 'JM'"));
    }
}
