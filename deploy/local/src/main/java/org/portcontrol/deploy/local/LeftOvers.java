package org.portcontrol.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Services that outlived a launcher that was killed. Each start leaves a note of the process it started; the next start
 * ends what is still alive, if it is the same process and not another one that got its number.
 */
final class LeftOvers {

    private LeftOvers() {}

    static void remember(Path data, String name, ProcessHandle process) throws IOException {
        Path notes = Files.createDirectories(data.resolve("run"));
        Files.writeString(notes.resolve(name + ".pid"), process.pid() + " " + startOf(process));
    }

    static void end(Path data) {
        Path notes = data.resolve("run");
        if (!Files.isDirectory(notes)) {
            return;
        }
        try (Stream<Path> files = Files.list(notes)) {
            files.filter(file -> file.toString().endsWith(".pid")).forEach(LeftOvers::endOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endOne(Path note) {
        try {
            String[] words = Files.readString(note).split(" ", 2);
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(words[0]));
            if (process.isPresent() && startOf(process.get()).equals(words[1])) {
                process.get().destroyForcibly();
                process.get().onExit().get(5, TimeUnit.SECONDS);
            }
            Files.delete(note);
        } catch (IOException | NumberFormatException | ExecutionException | TimeoutException e) {
            throw new StartRefused("A process of an earlier run cannot be ended; see " + note + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
