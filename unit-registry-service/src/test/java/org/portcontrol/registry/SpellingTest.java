package org.portcontrol.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Нижний Пяндж, nizhniy pyandzh",
        "Панҷи Поён, panji poyen",
        "Қорғос, qorghos",
        "Ҳайратон, hayraton",
        "İskenderun, iskenderun",
        "Kapıkule, kapikule",
        "Ələt, alat",
        "Eslam Qal'eh, eslam qaleh",
        "اسلام قلعه, aslam qlh",
        "Сарыағаш, saryaghash",
        "Oʻzbekiston, ozbekiston",
        "'  Dushanbe-2,  (terminal)', dushanbe 2 terminal",
        "KZ-AKTAU-MORPORT, kz aktau morport"
    })
    void any_script_is_written_in_plain_latin(String spelled, String plain) {
        assertEquals(plain, Spelling.of(spelled, false).plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pyandj", "Pyanj", "Pyandzh", "Pjandž", "Panj", "Панҷ", "Пяндж", "Piandj"})
    void what_is_written_in_many_ways_sounds_in_one(String spelled) {
        assertEquals("panz", Spelling.of(spelled, false).sound());
    }

    @ParameterizedTest
    @CsvSource({
        "Nijniy, Nizhniy",
        "Nižnij, Nizhniy",
        "Zhetysu, Jetisu",
        "Khorgos, Xorgos",
        "Turkmenbashy, Turkmenbashi",
        "Quryq, Kuryk",
        "Yallama, Yalama",
        "Alyat, Alat"
    })
    void names_that_differ_by_their_transliteration_sound_alike(String one, String other) {
        assertEquals(Spelling.of(one, false).sound(), Spelling.of(other, false).sound());
    }

    @ParameterizedTest
    @CsvSource({
        "'Farap, Turkmenistan', farap tm",
        "Термез (Узбекистан), termez uz",
        "Сарыағаш шекара бекеті, saragas",
        "Astara gömrük postu, astara",
        "ISTANBUL LİMANI, istanbul",
        "dry port, dri port",
        "Turkmenbashi, turkmenbasi"
    })
    void what_is_asked_sounds_without_the_kind_of_place_and_with_its_country_as_a_code(String text, String sound) {
        assertEquals(sound, Spelling.asked(text).sound());
    }

    @ParameterizedTest
    @CsvSource({"Aktau, Almaty", "Osh, Olot", "Khujand, Khorugh", "Termez, Torkham"})
    void different_places_sound_different(String one, String other) {
        assertNotEquals(
                Spelling.of(one, false).sound(), Spelling.of(other, false).sound());
    }
}
