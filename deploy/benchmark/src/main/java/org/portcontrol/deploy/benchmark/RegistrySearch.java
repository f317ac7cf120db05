package org.portcontrol.deploy.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.portcontrol.deploy.benchmark.InventedPlaces.Place;

/** How fast the registry finds a place among 10,000, next to what a plain {@code GET} costs in the same run. */
public final class RegistrySearch {

    private static final int PLACES = 10_000;
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 5_000;

    private final PackagedService registry;
    private final Servers servers;
    private final InventedPlaces invented = new InventedPlaces(2026);
    private final List<Place> places = invented.places(PLACES);
    private final Random random = new Random(11);
    private final String token;
    private int asked;
    private int foundFirst;

    private RegistrySearch(PackagedService registry, Servers servers) throws IOException, InterruptedException {
        this.registry = registry;
        this.servers = servers;
        this.token = servers.token("analyst");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Servers servers = new Servers();
                PackagedService registry = new PackagedService("unit-registry-service", "384m", servers)) {
            RegistrySearch search = new RegistrySearch(registry, servers);
            out.printf("%d checkpoints loaded in %.1f s%n", PLACES, search.load() / 1e9);
            search.ask(WARM_UP);
            search.ask(ROUNDS).forEach(out::println);
            out.printf("%.1f %% of the searches had the meant place first%n", 100.0 * search.foundFirst / search.asked);
        }
        System.exit(0); // the broker leaves threads behind
    }

    private long load() throws IOException, InterruptedException {
        String table = invented.csv(places);
        String registrar = servers.token("registrar");
        long begin = System.nanoTime();
        HttpResponse<String> loaded = registry.post("/api/v1/checkpoints/load", registrar, "text/csv", table);
        if (loaded.statusCode() != 200 || !loaded.body().contains("\"registered\":" + PLACES)) {
            throw new IllegalStateException("The table was not loaded: " + beginning(loaded.body()));
        }
        return System.nanoTime() - begin;
    }

    private List<String> ask(int rounds) throws IOException, InterruptedException {
        Latencies text = new Latencies("search by name", rounds);
        Latencies country = new Latencies("search by name and country", rounds);
        Latencies circle = new Latencies("search within 100 km", rounds);
        Latencies plain = new Latencies("GET of one checkpoint", rounds);
        for (int i = 0; i < rounds; i++) {
            Place meant = places.get(random.nextInt(places.size()));
            String spelled = encoded(invented.spelled(meant));
            String found = timed("/api/v1/checkpoints/search?limit=10&text=" + spelled, text);
            asked++;
            foundFirst += found.startsWith("{\"items\":[{\"checkpoint\":{\"code\":\"" + meant.code() + '"') ? 1 : 0;
            timed("/api/v1/checkpoints/search?limit=10&text=" + spelled + "&country=" + meant.country(), country);
            timed(
                    String.format(
                            Locale.ROOT,
                            "/api/v1/checkpoints/search?limit=10&radius=100&near=%.3f,%.3f",
                            36 + 14 * random.nextDouble(),
                            45 + 35 * random.nextDouble()),
                    circle);
            timed("/api/v1/checkpoints/" + meant.code(), plain);
        }
        return List.of(Latencies.heading(), text.row(), country.row(), circle.row(), plain.row());
    }

    private String timed(String path, Latencies latencies) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<String> answer = registry.get(path, token);
        latencies.add(System.nanoTime() - begin);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + beginning(answer.body()));
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String beginning(String body) {
        return body.substring(0, Math.min(500, body.length()));
    }
}
