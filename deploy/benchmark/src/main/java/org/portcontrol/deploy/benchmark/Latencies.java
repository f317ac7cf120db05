package org.portcontrol.deploy.benchmark;

import java.util.Arrays;

/** Times of one kind of request. */
final class Latencies {

    private final String what;
    private final long[] nanos;
    private int count;

    Latencies(String what, int most) {
        this.what = what;
        this.nanos = new long[most];
    }

    void add(long took) {
        nanos[count++] = took;
    }

    String row() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return "%-28s %7d %8.2f %8.2f %8.2f %8.2f"
                .formatted(what, count, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    }

    static String heading() {
        return "%-28s %7s %8s %8s %8s %8s   (ms)".formatted("", "requests", "p50", "p95", "p99", "max");
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
