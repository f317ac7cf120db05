package org.portcontrol.deploy.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Checkpoints with names as the region has them, made of its syllables; the same ones for the same seed. */
final class InventedPlaces {

    private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "TM", "UZ", "AZ", "AF", "TR");
    private static final List<String> TYPES = List.of("ROAD", "RAIL", "DRY_PORT", "SEAPORT", "AIRPORT", "RIVER");
    private static final List<String> KINDS =
            List.of("customs post", "border crossing", "railway station", "dry port", "river port", "terminal");
    private static final String[][] SYLLABLES = {
        {"ak", "ак"}, {"kara", "кара"}, {"kyzyl", "кызыл"}, {"jar", "жар"}, {"bul", "бул"}, {"shah", "шах"},
        {"khor", "хор"}, {"pan", "пан"}, {"tash", "таш"}, {"ter", "тер"}, {"say", "сай"}, {"dar", "дар"},
        {"gul", "гул"}, {"nav", "нав"}, {"bek", "бек"}, {"kent", "кент"}, {"abad", "абад"}, {"tepa", "тепа"},
        {"kul", "куль"}, {"su", "су"}, {"tau", "тау"}, {"bulak", "булак"}, {"kishlak", "кишлак"}, {"zhol", "жол"},
        {"mir", "мир"}, {"zar", "зар"}, {"fon", "фон"}, {"ur", "ур"}, {"esh", "еш"}, {"ol", "ол"}
    };

    private final Random random;

    InventedPlaces(long seed) {
        random = new Random(seed);
    }

    /** A place: its code, country, and name in English and Russian. */
    record Place(String code, String country, String name, String russian) {}

    List<Place> places(int count) {
        Set<String> names = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        while (places.size() < count) {
            StringBuilder name = new StringBuilder();
            StringBuilder russian = new StringBuilder();
            int syllables = 3 + random.nextInt(2);
            for (int i = 0; i < syllables; i++) {
                String[] syllable = SYLLABLES[random.nextInt(SYLLABLES.length)];
                name.append(syllable[0]);
                russian.append(syllable[1]);
            }
            if (names.add(name.toString())) {
                String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
                places.add(new Place(
                        country + "-B" + places.size(),
                        country,
                        capital(name.toString()),
                        capital(russian.toString())));
            }
        }
        return places;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    String csv(List<Place> places) {
        StringBuilder csv = new StringBuilder("code,country,type,name_en,name_ru,aliases,latitude,longitude\n");
        for (Place place : places) {
            csv.append(place.code())
                    .append(',')
                    .append(place.country())
                    .append(',')
                    .append(any(TYPES))
                    .append(',');
            csv.append(place.name())
                    .append(' ')
                    .append(any(KINDS))
                    .append(',')
                    .append(place.russian())
                    .append(',');
            csv.append(place.name()).append(',');
            csv.append(String.format(
                    Locale.ROOT, "%.4f,%.4f\n", 36 + 14 * random.nextDouble(), 45 + 35 * random.nextDouble()));
        }
        return csv.toString();
    }

    /** As somebody might write it: whole, in Cyrillic, cut, with a letter lost, doubled or exchanged. */
    String spelled(Place place) {
        String name = place.name();
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(6)) {
            case 0 -> name;
            case 1 -> place.russian();
            case 2 -> name.substring(0, Math.max(4, name.length() - 3));
            case 3 -> name.substring(0, at) + name.substring(at + 1);
            case 4 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + "aeiou".charAt(random.nextInt(5)) + name.substring(at + 1);
        };
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
