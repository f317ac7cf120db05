package org.portcontrol.seizure.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.Spellings;

/** Finds commodities by what people call them. A few thousand terms: each question looks at all of them. */
final class Search {

    /** Below this, words that merely begin alike would be suggested for each other. */
    private static final double NEAR = 0.9;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<Term> terms;

    Search(List<Commodity> commodities) {
        terms = commodities.stream()
                .flatMap(commodity -> Term.of(commodity).stream())
                .toList();
    }

    /** The commodities with the nearest spellings, best first. They are for people to choose from, never to be taken. */
    List<Commodity> nearest(String words, int most) {
        String sought = Spellings.letters(words);
        Map<Commodity, Double> nearness = new HashMap<>();
        for (Term term : terms) {
            double near = SIMILARITY.apply(sought, term.letters());
            // Numbers that are nearly alike are not nearly the same thing.
            if (near >= NEAR && term.by() != Hit.By.CAS) {
                nearness.merge(term.commodity(), near, Math::max);
            }
        }
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<Commodity, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().code(), Comparator.naturalOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
