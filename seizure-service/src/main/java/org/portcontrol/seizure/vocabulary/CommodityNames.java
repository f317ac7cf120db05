package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portcontrol.seizure.Commodity;
import org.portcontrol.seizure.catalogue.Catalogue;
import org.portcontrol.seizure.lists.Spellings;

/** The names of drugs, chemicals and goods, in the catalogue's current version. */
@Singleton
public class CommodityNames {

    private final Catalogue catalogue;
    private volatile Known known;

    CommodityNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.known = Known.of(catalogue);
    }

    /** What a name stands for. */
    public record Found(Commodity commodity, Match match) {}

    /** By a name or by the catalogue's code. */
    public Optional<Found> find(String words) {
        Known names = known;
        if (!names.version().equals(catalogue.version())) {
            names = Known.of(catalogue);
            known = names;
        }
        return names.spellings().find(words);
    }

    /** The commodities with the nearest spellings, best first. They are for people to choose from, never to be taken. */
    public List<Commodity> suggest(String words, int most) {
        return catalogue.nearest(words, most);
    }

    /** What the workbook of Individual Drug Seizures calls it, or else its name. */
    public String idsName(Commodity commodity) {
        return commodity.idsLabel() != null ? commodity.idsLabel() : commodity.name();
    }

    /** The spellings of one version. */
    private record Known(String version, Spellings<Found> spellings) {

        static Known of(Catalogue catalogue) {
            Known known = new Known(catalogue.version(), Spellings.byLetters());
            catalogue.all().forEach(known::addOwnNames);
            catalogue.all().forEach(known::addAliases);
            return known;
        }

        private void addOwnNames(Commodity commodity) {
            Found found = new Found(commodity, Match.EXACT);
            spellings.add(commodity.code(), found);
            spellings.add(commodity.name(), found);
            spellings.add(withoutParenthesis(commodity.name()), found);
            if (commodity.idsLabel() != null) {
                spellings.add(commodity.idsLabel(), found);
            }
        }

        /** What stands in the parenthesis of a name can be a synonym or a remark; aliases are synonyms. */
        private void addAliases(Commodity commodity) {
            List<String> synonyms = Arrays.stream(parenthesis(commodity.name()).split("[,/]", -1))
                    .map(Spellings::letters)
                    .toList();
            for (String alias : commodity.aliases()) {
                boolean own = synonyms.contains(Spellings.letters(alias));
                spellings.add(alias, new Found(commodity, own ? Match.EXACT : Match.ALIAS));
            }
        }
    }

    private static String withoutParenthesis(String name) {
        return name.replace(parenthesis(name), "");
    }

    private static String parenthesis(String name) {
        return name.contains(" (") ? name.substring(name.indexOf(" ("), name.lastIndexOf(')') + 1) : "";
    }
}
