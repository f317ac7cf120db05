package org.portcontrol.deploy.embedded;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the class path and run under an account they accept. */
final class PostgresPrograms {

    private final Path directory;
    private final ServerAccount account;

    private PostgresPrograms(Path directory, ServerAccount account) {
        this.directory = directory;
        this.account = account;
    }

    /** Unpacks the programs for this machine into the home, once per version. */
    static PostgresPrograms in(Home home, ServerAccount account) throws IOException {
        byte[] archive = archiveForThisMachine();
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        Path directory = home.resolve("programs-%08x".formatted(checksum.getValue()));
        if (Files.notExists(directory)) {
            Path unfinished = home.resolve("programs-unfinished");
            Home.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPrograms(directory.resolve("bin"), account);
    }

    /** Runs a program to its end and returns what it printed. */
    String run(String program, List<String> arguments) throws IOException {
        Process process = new ProcessBuilder(account.command(directory.resolve(program), arguments))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("%s failed: %s".formatted(program, output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
        return output;
    }

    private static byte[] archiveForThisMachine() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(system, processor);
        try (InputStream archive = PostgresPrograms.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new CannotStart("PostgreSQL's programs for this machine (%s %s) are not on the class path: %s"
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), name));
            }
            return archive.readAllBytes();
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean executable = (entry.getMode() & 0111) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
