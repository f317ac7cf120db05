package org.portcontrol.seizure.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.Spellings;

/** Finds commodities by what people call them. There are a few thousand terms: each question looks at all of them. */
final class Search {

    /** Below this, words that merely begin alike would be taken for each other. */
    private static final double NEAR = 0.9;

    /** Anything shorter is part of too many words, and near to too many. */
    private static final int SHORTEST_PART = 3;

    /** As long as a name may be. How near two texts are takes the square of their length to tell, for each of the terms. */
    static final int LONGEST_TEXT = 200;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final List<Term> terms;

    Search(List<Commodity> commodities) {
        terms = commodities.stream()
                .flatMap(commodity -> Term.of(commodity).stream())
                .toList();
    }

    /** How well a term answers a question, best first. */
    private enum Rank {
        CODE,
        WHOLE,
        BEGINNING,
        WORDS,
        PART,
        NEARLY,
        NOT
    }

    private record Answer(Term term, Rank rank, double nearness) {}

    private static final Comparator<Answer> BEST_FIRST = Comparator.comparing(Answer::rank)
            .thenComparing(Comparator.comparing(Answer::nearness).reversed())
            .thenComparing(answer -> answer.term().by())
            .thenComparing(answer -> answer.term().commodity().name())
            .thenComparing(answer -> answer.term().commodity().code());

    /**
     * The commodities that somebody means by a text: a code, a CAS number, the beginning of an HS code, a name in any
     * language, an alias or an IDS label, however it is spelt. Whole codes and CAS numbers come first, then whole names,
     * beginnings, words, parts of words, and what is spelt nearly so.
     */
    Stream<Hit> find(String text) {
        String sought = Spellings.letters(text);
        List<String> words = Term.words(text);
        Map<String, Answer> best = new HashMap<>();
        for (Term term : terms) {
            Answer answer = answer(term, sought, words);
            if (answer.rank() != Rank.NOT) {
                best.merge(
                        term.commodity().code(),
                        answer,
                        (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .sorted(BEST_FIRST)
                .map(answer -> answer.term().hit());
    }

    private static Answer answer(Term term, String sought, List<String> words) {
        double nearness = SIMILARITY.apply(sought, term.letters());
        return new Answer(term, rank(term, sought, words, nearness), nearness);
    }

    private static Rank rank(Term term, String sought, List<String> words, double nearness) {
        if (sought.isEmpty()) {
            return Rank.NOT;
        }
        if (term.letters().equals(sought)) {
            return term.by() == Hit.By.CODE || term.by() == Hit.By.CAS ? Rank.CODE : Rank.WHOLE;
        }
        if (term.letters().startsWith(sought)) {
            return Rank.BEGINNING;
        }
        // Numbers that are nearly alike, or parts of each other, are not nearly the same thing.
        if (term.isNumber()) {
            return Rank.NOT;
        }
        if (words.stream().allMatch(word -> term.words().stream().anyMatch(other -> other.startsWith(word)))) {
            return Rank.WORDS;
        }
        if (sought.length() < SHORTEST_PART) {
            return Rank.NOT;
        }
        if (term.letters().contains(sought)) {
            return Rank.PART;
        }
        return nearness >= NEAR || words.stream().allMatch(term::hasNearly) ? Rank.NEARLY : Rank.NOT;
    }

    static boolean isNear(String word, String other) {
        return SIMILARITY.apply(word, other) >= NEAR;
    }

    /** The commodities that a name, alias, label or code stands for, however it is spelt. */
    Set<Commodity> named(String name) {
        String sought = Spellings.letters(name);
        return terms.stream()
                .filter(term -> !term.isNumber() && term.letters().equals(sought))
                .map(Term::commodity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The commodities with the nearest spellings, best first. They are for people to choose from, never to be taken. */
    List<Commodity> nearest(String words, int most) {
        if (words.length() > LONGEST_TEXT) {
            return List.of();
        }
        String sought = Spellings.letters(words);
        Map<String, Answer> nearest = new HashMap<>();
        for (Term term : terms) {
            double nearness = SIMILARITY.apply(sought, term.letters());
            if (nearness >= NEAR && !term.isNumber()) {
                nearest.merge(
                        term.commodity().code(),
                        new Answer(term, Rank.NEARLY, nearness),
                        (one, other) -> one.nearness() >= other.nearness() ? one : other);
            }
        }
        return nearest.values().stream()
                .sorted(Comparator.comparing(Answer::nearness)
                        .reversed()
                        .thenComparing(answer -> answer.term().commodity().code()))
                .limit(most)
                .map(answer -> answer.term().commodity())
                .toList();
    }
}
