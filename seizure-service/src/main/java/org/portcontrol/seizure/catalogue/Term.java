package org.portcontrol.seizure.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.lists.Spellings;

/**
 * Something by which a commodity is found.
 *
 * @param letters its letters and digits alone
 * @param words the letters of each of its words
 */
record Term(Commodity commodity, Hit.By by, String text, String letters, List<String> words) {

    static List<Term> of(Commodity commodity) {
        List<Term> terms = new ArrayList<>();
        terms.add(of(commodity, Hit.By.CODE, commodity.code()));
        if (commodity.cas() != null) {
            terms.add(of(commodity, Hit.By.CAS, commodity.cas()));
        }
        if (commodity.hsCode() != null) {
            terms.add(of(commodity, Hit.By.HS, commodity.hsCode()));
        }
        commodity.names().values().forEach(name -> {
            terms.add(of(commodity, Hit.By.NAME, name));
            if (name.contains(" (")) {
                terms.add(of(commodity, Hit.By.NAME, withoutParenthesis(name)));
            }
        });
        if (commodity.idsLabel() != null) {
            terms.add(of(commodity, Hit.By.IDS_LABEL, commodity.idsLabel()));
        }
        commodity.aliases().forEach(alias -> terms.add(of(commodity, Hit.By.ALIAS, alias)));
        return terms;
    }

    private static Term of(Commodity commodity, Hit.By by, String text) {
        return new Term(commodity, by, text, Spellings.letters(text), words(text));
    }

    /** The letters of each word of a text. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .map(Spellings::letters)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String withoutParenthesis(String name) {
        return name.substring(0, name.indexOf(" (")) + name.substring(name.lastIndexOf(')') + 1);
    }

    boolean isNumber() {
        return by == Hit.By.CAS || by == Hit.By.HS;
    }

    boolean hasNearly(String word) {
        return words.stream().anyMatch(own -> Search.isNear(word, own));
    }

    Hit hit() {
        return new Hit(commodity, new Hit.Match(by, text));
    }
}
