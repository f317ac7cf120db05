package org.portcontrol.seizure.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    private final Spellings<String> byLetters = Spellings.byLetters();
    private final Spellings<String> byWords = Spellings.byWords();

    @Test
    void case_spaces_punctuation_and_diacritics_do_not_matter() {
        byLetters.add("Côte d'Ivoire", "CI");
        assertEquals(Optional.of("CI"), byLetters.find(" COTE D’IVOIRE"));
        assertEquals(Optional.of("CI"), byLetters.find("Cote dIvoire."));
        assertEquals(Optional.empty(), byLetters.find("Ivoire"));
    }

    @Test
    void letters_of_other_alphabets_count() {
        byLetters.add("Йод", "I");
        assertEquals(Optional.of("I"), byLetters.find("ЙОД"));
        assertEquals(Optional.empty(), byLetters.find("Мёд"));
    }

    @Test
    void a_turkish_i_is_an_i() {
        byLetters.add("Kırgızistan", "KG");
        assertEquals(Optional.of("KG"), byLetters.find("KIRGIZİSTAN"));
    }

    @Test
    void words_may_come_in_any_order_and_with_articles() {
        byWords.add("Bolivia, Plurinational State of", "BO");
        assertEquals(Optional.of("BO"), byWords.find("The Plurinational State of Bolivia"));
        assertEquals(Optional.empty(), byWords.find("Plurinational State"));
    }

    @Test
    void no_spelling_stands_for_two_things() {
        byLetters.add("gr", "gram");
        assertThrows(IllegalStateException.class, () -> byLetters.add("GR.", "grain"));
    }

    @Test
    void an_answer_is_the_same_however_many_others_were_asked_for() {
        byLetters.add("kg", "KGM");
        IntStream.range(0, 30_000).forEach(n -> byLetters.find("nothing " + n));
        assertEquals(Optional.of("KGM"), byLetters.find("KG"));
        assertEquals(Optional.empty(), byLetters.find("nothing 29999"));
        assertEquals(Optional.empty(), byLetters.find(null));
    }
}
