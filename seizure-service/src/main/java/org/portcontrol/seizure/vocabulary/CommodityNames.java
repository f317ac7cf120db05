package org.portcontrol.seizure.vocabulary;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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

    /** By a name, the catalogue's code or a CAS number. */
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
            BiConsumer<String, Found> add = known.spellings()::add;
            shipped(catalogue, true).forEach(commodity -> addOwnNames(commodity, add));
            shipped(catalogue, true).forEach(commodity -> addAliases(commodity, add));
            // What was free when the site took it may have come to stand for something the suite ships.
            BiConsumer<String, Found> addIfFree = known.spellings()::addUnlessTaken;
            shipped(catalogue, false).forEach(commodity -> addOwnNames(commodity, addIfFree));
            shipped(catalogue, false).forEach(commodity -> addAliases(commodity, addIfFree));
            catalogue.all().stream()
                    .filter(commodity -> commodity.cas() != null)
                    .forEach(commodity -> addIfFree.accept(commodity.cas(), new Found(commodity, Match.EXACT)));
            return known;
        }

        private static Stream<Commodity> shipped(Catalogue catalogue, boolean shipped) {
            return catalogue.all().stream().filter(commodity -> catalogue.isShipped(commodity.code()) == shipped);
        }

        private static void addOwnNames(Commodity commodity, BiConsumer<String, Found> add) {
            Found found = new Found(commodity, Match.EXACT);
            add.accept(commodity.code(), found);
            add.accept(commodity.name(), found);
            add.accept(withoutParenthesis(commodity.name()), found);
            if (commodity.idsLabel() != null) {
                add.accept(commodity.idsLabel(), found);
            }
        }

        /** What stands in the parenthesis of a name can be a synonym or a remark; aliases are synonyms. */
        private static void addAliases(Commodity commodity, BiConsumer<String, Found> add) {
            List<String> synonyms = Arrays.stream(parenthesis(commodity.name()).split("[,/]", -1))
                    .map(Spellings::letters)
                    .toList();
            Stream.concat(commodity.names().values().stream(), commodity.aliases().stream())
                    .filter(alias -> !alias.equals(commodity.name()))
                    .forEach(alias -> {
                        boolean own = synonyms.contains(Spellings.letters(alias));
                        add.accept(alias, new Found(commodity, own ? Match.EXACT : Match.ALIAS));
                    });
        }
    }

    private static String withoutParenthesis(String name) {
        return name.replace(parenthesis(name), "");
    }

    private static String parenthesis(String name) {
        return name.contains(" (") ? name.substring(name.indexOf(" ("), name.lastIndexOf(')') + 1) : "";
    }
}
