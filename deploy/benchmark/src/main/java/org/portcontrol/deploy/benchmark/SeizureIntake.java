package org.portcontrol.deploy.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.portcontrol.deploy.benchmark.InventedReports.Report;

/**
 * How fast the packaged seizure-service takes reports, one by one from eight clients and 500 at once from a device that was
 * offline, next to what the database alone does with the same reports, by turns in the same run.
 */
public final class SeizureIntake {

    private static final String SERVICE = "seizure-service";
    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 30;
    private static final int WARM_UP_BATCHES = 20;
    private static final int ROUNDS = 3;
    private static final int ROUND_SECONDS = 5;
    private static final int BATCH = 500;
    private static final int BATCHES = 100;
    private static final long PAUSE_MILLIS = 1_000;

    private final PackagedService service;
    private final InsertLimit limit;
    private final String token;
    private final InventedReports batches = new InventedReports(2026);
    private final PrintStream out;
    private long seed;
    private long taken;

    private SeizureIntake(PackagedService service, Servers servers, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        this.service = service;
        this.limit = new InsertLimit(servers);
        this.token = servers.token("focal.kz");
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Servers servers = new Servers();
                PackagedService registry = new PackagedService("unit-registry-service", "128m", servers);
                PackagedService service = new PackagedService(SERVICE, "256m", servers)) {
            SeizureIntake intake = new SeizureIntake(service, servers, out);
            intake.awaitPlaces();
            intake.oneByOne();
            intake.batches("one after the other", 0);
            intake.batches("one each second", PAUSE_MILLIS);
            intake.compare(servers);
            if (!registry.isAlive() || !service.isAlive()) {
                throw new IllegalStateException("A service has ended");
            }
        }
        System.exit(0); // the broker leaves threads behind
    }

    /** The service knows no unit before the registry has told it of one. */
    private void awaitPlaces() throws Exception {
        while (send(batches.next()) != 201) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        taken = 1;
    }

    private int send(Report report) throws IOException, InterruptedException {
        return service.post(
                        "/api/v1/seizures",
                        token,
                        "application/json",
                        report.json(),
                        "Idempotency-Key",
                        report.id().toString())
                .statusCode();
    }

    private void oneByOne() throws Exception {
        posts(WARM_UP_SECONDS);
        List<Double> shares = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double alone = inserts();
            double reports = posts(ROUND_SECONDS);
            shares.add(reports / alone);
            out.printf(
                    "%d clients, round %d: %.0f reports/s, the database alone %.0f/s: share %.2f%n",
                    CLIENTS, round, reports, alone, reports / alone);
        }
        out.printf(
                "mean share %.2f%n",
                shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
    }

    private double posts(int seconds) throws Exception {
        long sent = atOnce(seconds, () -> report -> {
            int status = send(report);
            if (status != 201) {
                throw new IllegalStateException("A report was answered by " + status);
            }
        });
        taken += sent;
        return (double) sent / seconds;
    }

    private double inserts() throws Exception {
        return (double) atOnce(ROUND_SECONDS, () -> {
                    Connection connection = limit.connect();
                    return report -> InsertLimit.insert(connection, report);
                })
                / ROUND_SECONDS;
    }

    @FunctionalInterface
    private interface Sending {
        void one(Report report) throws Exception;
    }

    /** How many were done by all clients in this time. */
    private long atOnce(int seconds, Callable<Sending> client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            InventedReports reports = new InventedReports(seed++);
            Sending sending = client.call();
            work.add(() -> {
                long done = 0;
                while (System.nanoTime() < end) {
                    sending.one(reports.next());
                    done++;
                }
                return done;
            });
        }
        long all = 0;
        for (Future<Long> done : clients.invokeAll(work)) {
            all += done.get();
        }
        clients.shutdown();
        return all;
    }

    private void batches(String how, long pauseMillis) throws Exception {
        Latencies sent = new Latencies("batch of 500, " + how, BATCHES);
        Latencies copied = new Latencies("COPY of the same", BATCHES);
        try (Connection connection = limit.connect()) {
            for (int i = -WARM_UP_BATCHES; i < BATCHES; i++) {
                List<Report> reports = batches.next(BATCH);
                long begin = System.nanoTime();
                sendBatch(reports);
                long between = System.nanoTime();
                InsertLimit.copy(connection, reports);
                if (i >= 0) {
                    sent.add(between - begin);
                    copied.add(System.nanoTime() - between);
                    TimeUnit.MILLISECONDS.sleep(pauseMillis);
                }
            }
        }
        out.println(Latencies.heading());
        out.println(sent.row());
        out.println(copied.row());
    }

    private void sendBatch(List<Report> reports) throws IOException, InterruptedException {
        String items = reports.stream()
                .map(report -> "{\"key\": \"" + report.id() + "\", \"report\": " + report.json() + '}')
                .collect(Collectors.joining(","));
        HttpResponse<String> answer =
                service.post("/api/v1/seizures/batch", token, "application/json", "{\"items\": [" + items + "]}");
        if (answer.statusCode() != 200 || answer.body().split("\"status\":201", -1).length != reports.size() + 1) {
            throw new IllegalStateException("Not all of a batch was taken: "
                    + answer.body().substring(0, Math.min(500, answer.body().length())));
        }
        taken += reports.size();
    }

    private void compare(Servers servers) throws SQLException {
        try (Connection connection = servers.connect(SERVICE);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from seizure")) {
            count.next();
            out.printf("%d reports were accepted, %d are stored%n", taken, count.getLong(1));
        }
    }
}
