package org.portcontrol.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a document of the repository points to is there: files, folders and headings; and no anchor is there twice. */
final class Documents {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern MARKUP = Pattern.compile("[^\\p{L}\\p{N} _-]");

    private final Path root;
    private final Map<Path, Document> documents = new HashMap<>();

    private Documents(Path root) {
        this.root = root;
    }

    private record Link(int line, String target) {}

    private record Document(List<Link> links, Set<String> headings, List<String> anchors) {

        Document() {
            this(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        }

        boolean has(String fragment) {
            return headings.contains(fragment) || anchors.contains(fragment);
        }

        Collection<String> twice() {
            Set<String> seen = new HashSet<>(headings);
            return anchors.stream().filter(anchor -> !seen.add(anchor)).toList();
        }
    }

    /** What a reader would miss, each with its place. */
    static List<String> faults(Path root) throws IOException {
        Documents all = new Documents(root.toAbsolutePath().normalize());
        all.read();
        List<String> faults = new ArrayList<>();
        for (Map.Entry<Path, Document> each : all.documents.entrySet()) {
            String name = all.root.relativize(each.getKey()).toString();
            each.getValue().twice().forEach(anchor -> faults.add(name + ": is there twice: #" + anchor));
            for (Link link : each.getValue().links()) {
                if (!all.isThere(each.getKey(), link.target())) {
                    faults.add(name + ":" + link.line() + ": leads nowhere: " + link.target());
                }
            }
        }
        return faults.stream().sorted().toList();
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(this::isDocument).toList()) {
                documents.put(file, read(Files.readAllLines(file)));
            }
        }
    }

    /** Neither what a build made nor what a tool keeps. */
    private boolean isDocument(Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".") || part.toString().equals("target")) {
                return false;
            }
        }
        return file.toString().endsWith(".md");
    }

    private static Document read(List<String> lines) {
        Document document = new Document();
        boolean sample = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                sample = !sample;
            } else if (!sample) {
                read(line, i + 1, document);
            }
        }
        return document;
    }

    private static void read(String line, int number, Document document) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String words =
                    MARKUP.matcher(heading.group(1).toLowerCase(Locale.ROOT)).replaceAll("");
            document.headings().add(words.strip().replace(' ', '-'));
        }
        ANCHOR.matcher(line).results().map(anchor -> anchor.group(1)).forEach(document.anchors()::add);
        Stream<MatchResult> links =
                LINK.matcher(CODE.matcher(line).replaceAll("")).results();
        links.forEach(link -> document.links().add(new Link(number, link.group(1))));
    }

    private boolean isThere(Path from, String target) {
        if (ADDRESS.matcher(target).matches()) {
            return true;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Path to = file.isEmpty() ? from : from.resolveSibling(file).normalize();
        if (hash < 0) {
            return Files.exists(to);
        }
        return documents.containsKey(to) && documents.get(to).has(target.substring(hash + 1));
    }
}
