package org.portcontrol.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kinds of problems of all services are one list, {@code docs/problems.md}: what stands in a catalogue stands there,
 * and the other way round; and a slug, which clients switch on, means the same wherever it is used.
 */
final class Catalogues extends TreePathScanner<Void, Void> {

    private static final Pattern ROW =
            Pattern.compile("\\| (?:<a id=\"[^\"]+\"></a>)?`([^`]+)` \\| ([0-9]{3}) \\| ([^|]+) \\| .+ \\| (.+) \\|");

    private final List<Kind> kinds = new ArrayList<>();

    /** A kind of problem, as it stands in a catalogue or in the list. */
    private record Kind(String slug, String status, String title, String cure) {

        @Override
        public String toString() {
            return slug + " (" + status + "): " + title + " " + cure;
        }
    }

    /** What the list and the catalogues say differently. */
    static List<String> faults(Path root) throws IOException {
        Catalogues catalogues = new Catalogues();
        catalogues.scan(MainSources.of(root).files(), null);
        Set<Kind> listed = listed(root.resolve("docs").resolve("problems.md"));
        return Stream.of(
                        catalogues.kinds.stream()
                                .filter(kind -> !listed.contains(kind))
                                .map(kind -> "not in docs/problems.md: " + kind),
                        listed.stream()
                                .filter(kind -> !catalogues.kinds.contains(kind))
                                .map(kind -> "in docs/problems.md only: " + kind),
                        ambiguous(catalogues.kinds))
                .flatMap(faults -> faults)
                .sorted()
                .toList();
    }

    private static Set<Kind> listed(Path list) throws IOException {
        Set<Kind> listed = new HashSet<>();
        for (String line : Files.readAllLines(list)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                listed.add(new Kind(row.group(1), row.group(2), row.group(3), row.group(4)));
            }
        }
        return listed;
    }

    private static Stream<String> ambiguous(List<Kind> kinds) {
        Map<String, Kind> first = new HashMap<>();
        return kinds.stream()
                .filter(kind ->
                        !first.computeIfAbsent(kind.slug(), slug -> kind).equals(kind))
                .map(kind -> "means two things: " + kind);
    }

    @Override
    public Void visitNewClass(NewClassTree constant, Void nothing) {
        if (isCatalogue(getCurrentPath().getParentPath().getParentPath().getLeaf())) {
            List<String> words = constant.getArguments().stream()
                    .map(argument -> String.valueOf(constant(argument)))
                    .toList();
            kinds.add(new Kind(words.get(0), words.get(1), words.get(2), words.get(3)));
        }
        return super.visitNewClass(constant, null);
    }

    private static boolean isCatalogue(Tree tree) {
        return tree instanceof ClassTree type
                && type.getKind() == Tree.Kind.ENUM
                && type.getImplementsClause().stream()
                        .anyMatch(kind -> kind.toString().equals("ProblemType"));
    }

    private static Object constant(ExpressionTree tree) {
        if (tree instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (tree instanceof ParenthesizedTree inner) {
            return constant(inner.getExpression());
        }
        return tree instanceof BinaryTree sum
                ? constant(sum.getLeftOperand()) + "" + constant(sum.getRightOperand())
                : tree.toString();
    }
}
