package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.catalogue.Catalogue;

/** The names of drugs, chemicals and goods. */
@Singleton
public class CommodityNames {

    /** Below this, words that merely begin alike would be suggested for each other. */
    private static final double NEAR = 0.9;

    private final Spellings<Found> names = Spellings.byLetters();
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    CommodityNames(Catalogue catalogue) {
        catalogue.all().forEach(this::addOwnNames);
        for (Row row : Vocabulary.read("commodity-names.csv", Row.class)) {
            addAlias(
                    row.words(),
                    catalogue
                            .find(row.code())
                            .orElseThrow(() -> new IllegalStateException("No commodity has the code " + row.code())));
        }
    }

    /** What a name stands for. */
    public record Found(Commodity commodity, Match match) {}

    record Row(String words, String code, String source) {}

    /** By a name or by the catalogue's code. */
    public Optional<Found> find(String words) {
        return names.find(words);
    }

    /** The commodities with the nearest spellings, best first. They are for people to choose from, never to be taken. */
    public List<Commodity> suggest(String words, int most) {
        String sought = Spellings.letters(words);
        Map<Commodity, Double> nearness = new HashMap<>();
        names.all().forEach((name, found) -> {
            double near = similarity.apply(sought, name);
            if (near >= NEAR) {
                nearness.merge(found.commodity(), near, Math::max);
            }
        });
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Commodity, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().code(), Comparator.naturalOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the workbook of Individual Drug Seizures calls it, or else its name. */
    public String idsName(Commodity commodity) {
        return commodity.idsLabel() != null ? commodity.idsLabel() : commodity.name();
    }

    private void addOwnNames(Commodity commodity) {
        Found found = new Found(commodity, Match.EXACT);
        names.add(commodity.code(), found);
        names.add(commodity.name(), found);
        names.add(withoutParenthesis(commodity.name()), found);
        if (commodity.idsLabel() != null) {
            names.add(commodity.idsLabel(), found);
        }
    }

    /** What stands in the parenthesis of a name can be a synonym or a remark; the list says which are synonyms. */
    private void addAlias(String words, Commodity commodity) {
        String letters = Spellings.letters(words);
        boolean own = Arrays.stream(parenthesis(commodity.name()).split("[,/]", -1))
                .anyMatch(part -> Spellings.letters(part).equals(letters));
        names.add(words, new Found(commodity, own ? Match.EXACT : Match.ALIAS));
    }

    private static String withoutParenthesis(String name) {
        return name.replace(parenthesis(name), "");
    }

    private static String parenthesis(String name) {
        return name.contains(" (") ? name.substring(name.indexOf(" ("), name.lastIndexOf(')') + 1) : "";
    }
}
