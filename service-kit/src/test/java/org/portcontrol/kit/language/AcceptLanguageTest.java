package org.portcontrol.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | en",
                "'' | en",
                "ru | ru",
                "ru-KZ | ru",
                "kk, ru;q=0.8, en;q=0.5 | ru",
                "tg | en",
                "* | en",
                "en, ru | en",
                "ru;q=0.2, en-GB;q=0.9 | en",
                "nonsense;;;q=zzz | en"
            })
    void the_best_of_the_two_is_chosen_and_english_otherwise(String header, String language) {
        assertEquals(language, AcceptLanguage.best(header, List.of("en", "ru")));
    }
}
