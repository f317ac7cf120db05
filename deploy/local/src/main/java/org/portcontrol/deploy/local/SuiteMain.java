package org.portcontrol.deploy.local;

import java.io.PrintStream;
import java.time.Duration;
import org.portcontrol.deploy.embedded.QuietLogs;

/** Starts the suite, says where it is, and waits until it is told to stop. */
public final class SuiteMain {

    private SuiteMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        PrintStream out = System.out;
        QuietLogs.on();
        LocalSuite suite;
        try {
            suite = new LocalSuite(LocalSettings.fromSystemProperties(), out::println);
        } catch (StartRefused refused) {
            fail(refused);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, out), "stop-suite"));
        try {
            suite.start();
        } catch (StartRefused refused) {
            fail(refused);
            return;
        }
        out.println(ReadyTable.of(suite.settings()));
        out.println("Suite ready " + Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0 + " s");
        Thread.currentThread().join();
    }

    private static void stop(LocalSuite suite, PrintStream out) {
        out.println("Stopping ...");
        suite.close();
        out.println("Stopped. The data stays in " + suite.settings().data() + ".");
    }

    private static void fail(StartRefused refused) {
        System.err.println();
        System.err.println("The suite did not start: " + refused.getMessage());
        System.exit(1);
    }
}
