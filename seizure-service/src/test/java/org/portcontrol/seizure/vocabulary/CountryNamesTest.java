package org.portcontrol.seizure.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.vocabulary.CountryNames.Country;

class CountryNamesTest {

    private final CountryNames countries = new CountryNames();

    @Test
    void every_country_of_iso_3166_is_found_by_its_codes_and_its_english_name() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            assertEquals(code, countries.byCode(code).orElseThrow().code());
            assertEquals(code, codeOf(country.getISO3Country()));
            assertEquals(code, codeOf(country.getDisplayCountry(Locale.ENGLISH)), country.getDisplayCountry());
        }
    }

    @Test
    void every_name_on_the_list_leads_back_to_its_code() {
        List<CountryNames.Row> rows = ShippedList.read("vocabulary/countries.csv", CountryNames.Row.class);
        assertEquals(250, rows.size());
        rows.forEach(row -> assertEquals(row.code(), codeOf(row.name())));
        rows.stream()
                .filter(row -> row.aliases() != null)
                .forEach(row -> Arrays.stream(row.aliases().split("\\|", -1))
                        .forEach(alias -> assertEquals(row.code(), codeOf(alias), alias)));
        assertTrue(rows.stream().allMatch(row -> row.source() != null));
    }

    @Test
    void each_but_antarctica_is_in_one_of_the_groups_of_the_workbook() {
        Set<String> groups = new TreeSet<>();
        for (String code : Locale.getISOCountries()) {
            Country country = countries.byCode(code).orElseThrow();
            if (country.subregion() != null) {
                groups.add(country.region() + ": " + country.subregion());
            }
            assertEquals(code.equals("AQ"), country.subregion() == null);
        }
        assertEquals(
                Set.of(
                        "Africa: East Africa",
                        "Africa: North Africa",
                        "Africa: Southern Africa",
                        "Africa: West and Central Africa",
                        "Americas: Caribbean",
                        "Americas: Central America",
                        "Americas: North America",
                        "Americas: South America",
                        "Asia: Central Asia and Transcaucasian countries",
                        "Asia: East and South-East Asia",
                        "Asia: Near and Middle East /South-West Asia",
                        "Asia: South Asia",
                        "Europe: East Europe",
                        "Europe: Southeast Europe",
                        "Europe: West & Central Europe",
                        "Oceania: Oceania"),
                groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bolivia, Plurinational State of;BO",
                "Plurinational State of Bolivia;BO",
                "Iran (Islamic Republic of);IR",
                "Korea, Republic of;KR",
                "Democratic People's Republic of Korea;KP",
                "Lao Peoples Democratic Republic;LA",
                "Libyan Arab Jamahiriya;LY",
                "Macedonia, the former Yugoslav Republic of;MK",
                "Iraq (Kurdistan Region);IQ",
                "United Kingdom (Scotland);GB",
                "Kosovo under UNSCR 1244;XK",
                "Congo;CG",
                "Congo (Kinshasa);CD",
                "Guinea;GN",
                "Guinea Bissau;GW",
                "Dominica;DM",
                "Dominican Republic;DO",
                "Niger;NE",
                "Nigeria;NG",
                "Namibia;NA",
                "Czech Republic;CZ",
                "Turkey;TR",
                "TÜRKİYE;TR",
                "Российская Федерация;RU",
                "Казахстан;KZ",
                "Қазақстан;KZ",
                "Киргизия;KG",
                "Тоҷикистон;TJ",
                "Туркмения;TM",
                "Oʻzbekiston;UZ",
                "Azərbaycan;AZ",
                "Afganistán;AF",
                "Turquia;TR",
                " KZ ;KZ",
                "KAZ;KZ"
            })
    void names_of_workbooks_lead_to_the_code(String words, String code) {
        assertEquals(code, codeOf(words));
        assertTrue(countries.explain(words).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netherlands Antilles", "Serbia and Montenegro", "Korea", "NA", "Virgin Islands", "USSR"})
    void a_name_that_no_code_fits_is_explained(String words) {
        assertTrue(countries.find(words).isEmpty());
        assertTrue(countries.explain(words).orElseThrow().startsWith(words + ": "));
        assertFalse(countries.isUnknown(words));
    }

    @Test
    void every_explanation_can_be_read_in_russian() throws IOException {
        Map<String, String> russian = new ObjectMapper()
                .readValue(CountryNames.class.getResourceAsStream("/problems/ru.json"), new TypeReference<>() {});
        assertEquals(
                List.of(),
                ShippedList.read("vocabulary/countries-without-code.csv", CountryNames.Unmapped.class).stream()
                        .map(CountryNames.Unmapped::why)
                        .filter(why -> !russian.containsKey(why))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "Data not available", "not  specified", "N/A", "-", "None", "неизвестно", " "})
    void words_for_nobody_knows_are_no_country(String words) {
        assertTrue(countries.isUnknown(words));
        assertTrue(countries.find(words).isEmpty());
        assertTrue(countries.explain(words).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "in", "Atlantis", "Plurinational State", "Republic"})
    void nothing_is_guessed(String words) {
        assertTrue(countries.find(words).isEmpty());
        assertFalse(countries.isUnknown(words));
        assertTrue(countries.explain(words).isEmpty());
    }

    private String codeOf(String words) {
        return countries.find(words).map(Country::code).orElse(null);
    }
}
