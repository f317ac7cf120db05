package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that goes on running when whoever started it was killed. The number in {@code postmaster.pid} alone
 * proves nothing, since numbers are used again after a restart of the machine.
 */
final class OrphanedPostmaster {

    private static final long STOP_SECONDS = 120;

    private OrphanedPostmaster() {}

    /** Stops the server that still runs on the data, if there is one. Only for the holder of the data's home. */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle process = ProcessHandle.of(pid).orElse(null);
        if (process == null) {
            return;
        }
        if (serves(process, data)) {
            stop(process, data);
        } else if (isAnotherProgram(process)) {
            Files.delete(pidFile);
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().arguments().stream()
                .flatMap(arguments -> List.of(arguments).stream())
                .anyMatch(data.toString()::equals);
    }

    private static boolean isAnotherProgram(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> !Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle postmaster, Path data) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for the clients to
        // leave.
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                .inheritIO()
                .start();
        try {
            postmaster.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("process %d still serves %s and does not stop".formatted(postmaster.pid(), data), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while process %d stops".formatted(postmaster.pid()), e);
        }
    }
}
