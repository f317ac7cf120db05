package org.portcontrol.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The curl commands of the README's tour, run as they stand there, but against a suite on other ports. */
final class ReadmeTour {

    private static final Path ROOT = Path.of(System.getProperty("suite.root"));
    private static final Pattern COMMANDS = Pattern.compile("```sh\n(curl .*?)```", Pattern.DOTALL);

    private final int offset;

    ReadmeTour(int offset) {
        this.offset = offset;
    }

    static boolean canRun() {
        try {
            return new ProcessBuilder("curl", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Runs the tour in another year, so that nothing else that is stored meets it.
     *
     * @return what each block of commands printed
     */
    List<String> run(int year) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return COMMANDS.matcher(readme).results().map(block -> run(block, year)).toList();
    }

    private String run(MatchResult block, int year) {
        String commands = block.group(1).replaceAll("2017-(\\d\\d|Q3)", year + "-$1");
        for (LocalService service : LocalService.values()) {
            int port = service.port().usual();
            commands = commands.replace("localhost:" + port, "localhost:" + (port + offset));
        }
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", commands)
                .directory(ROOT.toFile())
                .redirectErrorStream(true);
        shell.environment().put("SUITE_PORT_OFFSET", Integer.toString(offset));
        try {
            return new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
