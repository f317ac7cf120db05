package org.portcontrol.deploy.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** A process of its own that starts servers, writes something, and then runs until it is killed. */
final class Launcher implements AutoCloseable {

    private static final String READY = "ready";

    private final Process process;

    private Launcher(Process process) {
        this.process = process;
    }

    static Launcher start(Path postgresHome, int postgresPort, Path kafkaHome) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.util.logging.manager=" + System.getProperty("java.util.logging.manager"),
                        Launcher.class.getName(),
                        postgresHome.toString(),
                        Integer.toString(postgresPort),
                        kafkaHome.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("The launcher ended before it was ready");
            }
        }
        return new Launcher(process);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws SQLException, ExecutionException, InterruptedException {
        QuietLogs.on();
        PostgresServer postgres = PostgresServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        postgres.createDatabase("suite");
        Rows.write(postgres, "before the kill");
        KafkaBroker kafka = KafkaBroker.start(Path.of(arguments[2]), 0);
        kafka.createTopics(SuiteTopics.ALL);
        Records.send(kafka, SuiteTopics.SEIZURES, "before the kill");
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
