package org.portcontrol.reporting.intake;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.portcontrol.reporting.*;
import java.sql.*;
import java.util.*;
import java.util.stream.*;

@QuarkusTest
class ThroughputProbe {

    @Inject
    ApplySeizures apply;

    private final Random random = new Random(1);

    private ASeizure one() {
        String country = "" + (char) ('A' + random.nextInt(14)) + (char) ('A' + random.nextInt(14));
        ASeizure seizure = ASeizure.in(country)
                .on("20" + (14 + random.nextInt(6)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9));
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            int kind = random.nextInt(4);
            String commodity = "NAR-C" + random.nextInt(40);
            String value = (1 + random.nextInt(100000)) + "." + random.nextInt(1000);
            seizure = kind < 3 ? seizure.of(commodity, value) : seizure.of(commodity, ASeizure.count("" + (1 + random.nextInt(5000)), "TABLET"));
        }
        return seizure;
    }

    @Test
    void apply() throws Exception {
        int size = Integer.getInteger("probe.batch", 1000);
        int rounds = 150_000 / size;
        for (int round = 0; round < rounds; round++) {
            List<SeizureState> batch = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                batch.add(one().state());
            }
            long start = System.nanoTime();
            apply.handle(batch);
            sum += System.nanoTime() - start;
            if (round % (rounds / 10) == rounds / 10 - 1) {
                System.err.println("PROBE " + round + " " + Math.round(size * (rounds / 10) / (sum / 1e9)) + " events/s");
                sum = 0;
            }
        }
        System.err.println("PROBE counts " + Suite.count("select count(*) from seizure_version") + " measures " + Suite.count("select count(*) from line_measure") + " cells " + Suite.count("select count(*) from quantity_total") + " fsync " + Suite.count("select (current_setting('fsync') = 'on')::int") + Suite.count("select (current_setting('synchronous_commit') = 'on')::int"));
    }

    private long sum;

    private final long[] stage = new long[8];

    private long tick(int i, long since) { long now = System.nanoTime(); stage[i] += now - since; return now; }

    @Test
    void stages() throws Exception {
        int size = Integer.getInteger("probe.batch", 1000);
        int rounds = 200_000 / size;
        try (Connection connection = Suite.connect()) {
            connection.setAutoCommit(false);
            try (Statement st = connection.createStatement()) { st.execute(System.getProperty("probe.set", "set plan_cache_mode to force_custom_plan")); }
            for (int round = 0; round < rounds; round++) {
                List<SeizureState> batch = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    batch.add(one().state());
                }
                long t = System.nanoTime();
                FactTables facts = new FactTables(connection);
                Map<UUID, Timeline> timelines = new TreeMap<>(facts.timelines(batch.stream().map(SeizureState::id).collect(Collectors.toSet())));
                t = tick(0, t);
                for (SeizureState state : batch) {
                    timelines.computeIfAbsent(state.id(), Timeline::new).learn(state);
                }
                t = tick(1, t);
                List<Timeline.Version> versions = timelines.values().stream().flatMap(x -> x.versions().stream()).toList();
                facts.insertVersions(versions);
                t = tick(2, t);
                facts.insertMeasures(versions);
                t = tick(3, t);
                Delta delta = new Delta();
                timelines.values().forEach(x -> x.addTo(delta));
                t = tick(4, t);
                new Rollup(connection).add(delta);
                t = tick(5, t);
                ApplySeizures.name(batch, connection);
                t = tick(6, t);
                connection.commit();
                t = tick(7, t);
                if (round % (rounds / 10) == rounds / 10 - 1) {
                    System.err.println("PROBE stages " + round + " us/event: read, learn, versions, measures, delta, rollup, names, commit " + Arrays.stream(stage).map(x -> x / 1000 / ((long) size * (rounds / 10))).boxed().toList());
                    Arrays.fill(stage, 0);
                }
            }
        }
    }

    @Test
    void plans() throws Exception {
        try (Connection connection = Suite.connect()) {
            connection.setAutoCommit(false);
            FactTables facts = new FactTables(connection);
            for (int round = 0; round < 60; round++) {
                List<Timeline.Version> versions = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    versions.add(new Timeline.Version(one().state(), null));
                }
                facts.insertVersions(versions);
                facts.insertMeasures(versions);
                connection.commit();
            }
            String a = "select version.*, line.* from unnest(?::uuid[]) as asked (seizure_id) join seizure_version version using (seizure_id) left join line_measure line on version.known_to is null and line.seizure_id = version.seizure_id and line.revision = version.revision";
            String b = "select version.*, line.* from seizure_version version left join line_measure line on version.known_to is null and line.seizure_id = version.seizure_id and line.revision = version.revision where version.seizure_id = any(?::uuid[])";
            for (String set : List.of("set plan_cache_mode to force_custom_plan", "set random_page_cost to 1.1", "set plan_cache_mode to force_generic_plan", "set enable_hashjoin to off", "set enable_seqscan to off")) {
                try (Statement st = connection.createStatement()) { st.execute(set); }
                for (String sql : List.of(a, b)) {
                    for (int n : List.of(1, 1000)) {
                        Object[] ids = IntStream.range(0, n).mapToObj(i -> UUID.randomUUID()).toArray();
                        String plan = "";
                        for (int i = 0; i < 8; i++) {
                            try (PreparedStatement ps = connection.prepareStatement("explain (analyze, costs on, timing off, buffers off) " + sql)) {
                                ps.setArray(1, connection.createArrayOf("uuid", ids));
                                plan = "";
                                try (ResultSet rs = ps.executeQuery()) { while (rs.next()) plan += rs.getString(1) + "\n"; }
                            }
                        }
                        System.err.println("PROBE " + set + " n=" + n + (sql == a ? " unnest" : " any") + "\n" + plan.replaceAll("\\{[^}]{60,}\\}", "{..}"));
                    }
                }
            }
        }
    }

    @Test
    void pipeline() throws Exception {
        Suite.execute("alter table freshness rename to freshness_away");
        long before = Suite.count("select count(*) from seizure_version");
        int total = 300_000;
        for (int chunk = 0; chunk < 30; chunk++) {
            List<ProducerRecord<String, byte[]>> events = new ArrayList<>();
            for (int i = 0; i < total / 30; i++) {
                events.add(SeizureTopic.event(one()));
            }
            SeizureTopic.publish(events);
        }
        for (int run = 0; run < 1; run++) {
            Suite.execute("alter table freshness_away rename to freshness");
            long start = System.nanoTime();
            long last = 0;
            while (true) {
                Thread.sleep(2000);
                long now = Suite.count("select count(*) from seizure_version") - before;
                System.err.println("PROBE pipeline " + now + " " + Math.round((now - last) / 2.0) + "/s");
                if (now == total) {
                    break;
                }
                last = now;
            }
            System.err.println("PROBE pipeline total " + Math.round(total / ((System.nanoTime() - start) / 1e9)) + " events/s");
        }
    }
}
