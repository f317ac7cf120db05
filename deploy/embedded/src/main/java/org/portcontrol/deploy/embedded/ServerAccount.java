package org.portcontrol.deploy.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The account PostgreSQL's programs run under, for they refuse to be root. An ordinary user stays what it is. Root
 * enters a user namespace, where its files stay reachable; where namespaces are refused, as in most containers, the
 * programs become the user nobody and own their files.
 *
 * @param prefix what stands before the command
 * @param owner the uid that must own the files, or {@link #AS_IT_IS}
 */
record ServerAccount(List<String> prefix, int owner) {

    private static final int AS_IT_IS = -1;
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final Path OWN_PROCESS = Path.of("/proc/self");

    static ServerAccount detect() {
        if (!isRootOnLinux()) {
            return new ServerAccount(List.of(), AS_IT_IS);
        }
        ServerAccount namespaced = new ServerAccount(List.of("unshare", "--user"), ROOT);
        if (namespaced.can("true")) {
            return namespaced;
        }
        ServerAccount nobody = new ServerAccount(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
        if (nobody.can("true")) {
            return nobody;
        }
        throw new CannotStart(
                "PostgreSQL does not run as root, and this machine lets root neither enter a user namespace"
                        + " nor become another user with setpriv (package util-linux). Start it as an ordinary user.");
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives everything under the directory to this account. Changes nothing for an ordinary user. */
    void own(Path directory) throws IOException {
        if (owner == AS_IT_IS) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                give(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                give(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        if (!can("test", "-w", directory.toString())) {
            throw new CannotStart(("PostgreSQL does not run as root, and the user it becomes (uid %d) cannot reach %s."
                            + " Choose a data directory whose parents every user may enter, or start as an ordinary user.")
                    .formatted(owner, directory));
        }
    }

    private void give(Path file) throws IOException {
        if (!Integer.valueOf(owner).equals(Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private boolean can(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRootOnLinux() {
        try {
            return Files.exists(OWN_PROCESS)
                    && Map.<String, Object>of("uid", ROOT).equals(Files.readAttributes(OWN_PROCESS, "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
