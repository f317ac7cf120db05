package org.portcontrol.deploy.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reports of one to three lines as officers of Kazakhstan might make them over ten years; the same for the same seed. */
final class InventedReports {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_650;
    private static final List<Place> PLACES =
            List.of(new Place("KZ-AKTAU-PCU", "KZ-AKTAU-MORPORT"), new Place("KZ-KURYK-PCU", "KZ-KURYK"));
    private static final List<String> COMMODITIES = List.of(
            "TOX-MERCURY",
            "NAR-HEROIN",
            "NAR-OPIUM",
            "NAR-CANNABIS-HERB",
            "NAR-CANNABIS-RESIN",
            "NAR-MORPHINE",
            "NAR-METHADONE",
            "NAR-CODEINE");

    private final Random random;

    InventedReports(long seed) {
        random = new Random(seed);
    }

    private record Place(String unit, String checkpoint) {}

    /** A line: what, and how many kilograms. */
    record Line(String commodity, String kilograms) {}

    /** A report, before it is written down. */
    record Report(UUID id, String unit, String checkpoint, LocalDate day, List<Line> lines) {

        String json() {
            return lines.stream()
                    .map(line -> """
                            {"commodity": "%s", "quantity": %s, "unit": "KGM"}""".formatted(line.commodity(), line.kilograms()))
                    .collect(Collectors.joining(",", """
                            {"id": "%s", "unit": "%s", "checkpoint": "%s", "seizedOn": "%s", "items": [""".formatted(id, unit, checkpoint, day), "]}"));
        }
    }

    Report next() {
        Place place = PLACES.get(random.nextInt(PLACES.size()));
        int first = random.nextInt(COMMODITIES.size());
        return new Report(
                new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE),
                place.unit(),
                place.checkpoint(),
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                IntStream.range(first, first + 1 + random.nextInt(3))
                        .mapToObj(each -> new Line(
                                COMMODITIES.get(each % COMMODITIES.size()),
                                random.nextInt(1, 5_000) + "." + random.nextInt(1, 10)))
                        .toList());
    }

    List<Report> next(int count) {
        return IntStream.range(0, count).mapToObj(each -> next()).toList();
    }
}
