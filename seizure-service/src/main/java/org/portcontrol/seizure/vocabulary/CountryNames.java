package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.portcontrol.seizure.lists.ShippedList;
import org.portcontrol.seizure.lists.Spellings;

/** The countries and territories as workbooks write them. */
@Singleton
public class CountryNames {

    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Country> byAlpha3 = new HashMap<>();
    private final Spellings<Country> byLetters = Spellings.byLetters();
    private final Spellings<Country> byWords = Spellings.byWords();
    private final Spellings<String> explanations = Spellings.byLetters();

    CountryNames() {
        ShippedList.read("vocabulary/countries.csv", Row.class).forEach(this::add);
        ShippedList.read("vocabulary/countries-without-code.csv", Unmapped.class)
                .forEach(this::add);
    }

    /**
     * A country or territory.
     *
     * @param code ISO 3166-1 alpha-2, or XK, which ISO leaves to its users
     * @param alpha3 ISO 3166-1 alpha-3, or XKX
     * @param name as the workbook of Individual Drug Seizures writes it; where the United Nations have a new name for
     *     the country since 2011, that
     * @param subregion in the grouping of that workbook; null for Antarctica, which is in none
     * @param region in the grouping of that workbook; null for Antarctica
     */
    public record Country(String code, String alpha3, String name, String subregion, String region) {}

    record Row(
            String code, String alpha3, String name, String subregion, String region, String aliases, String source) {

        Country toCountry() {
            return new Country(code, alpha3, name, subregion, region);
        }
    }

    record Unmapped(String words, String why, String source) {}

    /** By a name, in any order of its words, or by an ISO 3166-1 code in capitals. */
    public Optional<Country> find(String words) {
        if (words == null || explain(words).isPresent()) {
            return Optional.empty();
        }
        Country coded = byCode(words.strip()).orElseGet(() -> byAlpha3.get(words.strip()));
        return Optional.ofNullable(coded).or(() -> byLetters.find(words)).or(() -> byWords.find(words));
    }

    public Optional<Country> byCode(String alpha2) {
        return Optional.ofNullable(byCode.get(alpha2));
    }

    /** True if the cell says that nobody knows, or says nothing. */
    public boolean isUnknown(String words) {
        return UnknownWords.contain(words);
    }

    /** Why a name that is known has no code, as a detail of a problem; empty if it has one or is not known. */
    public Optional<String> explain(String words) {
        return explanations.find(words).filter(why -> !isUnknown(words));
    }

    private void add(Row row) {
        Country country = row.toCountry();
        byCode.put(country.code(), country);
        byAlpha3.put(country.alpha3(), country);
        addName(country.name(), country);
        if (row.aliases() != null) {
            for (String alias : row.aliases().split("\\|", -1)) {
                addName(alias, country);
            }
        }
    }

    private void addName(String name, Country country) {
        byLetters.add(name, country);
        byWords.add(name, country);
    }

    private void add(Unmapped unmapped) {
        explanations.add(unmapped.words(), unmapped.why());
    }
}
