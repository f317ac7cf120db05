package org.portcontrol.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds the texts of problems in sources: whatever is passed to a String parameter {@code detail} of the suite, and to
 * {@code title} and {@code cure} of an enum that is a catalogue of problems. A method that hands a sentence on calls its
 * own parameter {@code detail}, and so its callers are found too.
 */
final class TextsInSources extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final Path root;
    private final List<Text> found = new ArrayList<>();

    private TextsInSources(Trees trees, Path root) {
        this.trees = trees;
        this.root = root;
    }

    /**
     * A text of a problem.
     *
     * @param place file and line
     * @param words null if it is put together at run time
     * @param code as it stands in the source
     */
    record Text(String place, String words, String code) {}

    static List<Text> of(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(root)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problems,
                    List.of("-proc:none", "-parameters", "-classpath", System.getProperty("java.class.path")),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            TextsInSources scan = new TextsInSources(Trees.instance(task), root.toAbsolutePath());
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            requireUnderstood(problems);
            scan.scan(units, null);
            return scan.found;
        }
    }

    private static void requireUnderstood(DiagnosticCollector<JavaFileObject> problems) {
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem.toString());
                });
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        look(call.getArguments());
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
        look(call.getArguments());
        return super.visitNewClass(call, null);
    }

    private void look(List<? extends ExpressionTree> arguments) {
        if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement method)) {
            return;
        }
        List<? extends VariableElement> parameters = method.getParameters();
        Set<String> names = namesOfTexts((TypeElement) method.getEnclosingElement());
        for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
            VariableElement parameter = parameters.get(i);
            if (names.contains(parameter.getSimpleName().toString())
                    && parameter.asType().toString().equals(String.class.getName())) {
                note(new TreePath(getCurrentPath(), arguments.get(i)));
            }
        }
    }

    private static Set<String> namesOfTexts(TypeElement owner) {
        if (!owner.getQualifiedName().toString().startsWith("org.portcontrol.")) {
            return Set.of();
        }
        boolean isCatalogue = owner.getKind() == ElementKind.ENUM
                && owner.getInterfaces().stream()
                        .anyMatch(type -> type.toString().endsWith(".ProblemType"));
        return isCatalogue ? Set.of("title", "cure", "detail") : Set.of("detail");
    }

    private void note(TreePath argument) {
        Tree tree = argument.getLeaf();
        if (tree instanceof ConditionalExpressionTree either) {
            note(new TreePath(argument, either.getTrueExpression()));
            note(new TreePath(argument, either.getFalseExpression()));
        } else if (tree instanceof ParenthesizedTree inner) {
            note(new TreePath(argument, inner.getExpression()));
        } else if (!isLookedAtElsewhere(trees.getElement(argument))) {
            Object words = constant(argument);
            found.add(new Text(place(argument), words == null ? null : words.toString(), tree.toString()));
        }
    }

    /** A parameter or component called {@code detail} was found where it was filled; a Language translates by itself. */
    private static boolean isLookedAtElsewhere(Element source) {
        if (source == null) {
            return false;
        }
        if (source.getKind() == ElementKind.PARAMETER) {
            return source.getSimpleName().contentEquals("detail");
        }
        return source.getKind() == ElementKind.METHOD
                && source.getEnclosingElement() instanceof TypeElement owner
                && (owner.getSimpleName().contentEquals("Language") || isDetailOf(owner, source));
    }

    private static boolean isDetailOf(TypeElement owner, Element accessor) {
        return accessor.getSimpleName().contentEquals("detail")
                && owner.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().contentEquals("detail"));
    }

    private Object constant(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (tree instanceof ParenthesizedTree inner) {
            return constant(new TreePath(path, inner.getExpression()));
        }
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            Object left = constant(new TreePath(path, sum.getLeftOperand()));
            Object right = constant(new TreePath(path, sum.getRightOperand()));
            return left == null || right == null ? null : left.toString() + right;
        }
        return trees.getElement(path) instanceof VariableElement variable ? variable.getConstantValue() : null;
    }

    private String place(TreePath path) {
        CompilationUnitTree file = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(file, path.getLeaf());
        Path source = Path.of(file.getSourceFile().toUri());
        return root.relativize(source) + ":" + file.getLineMap().getLineNumber(start);
    }
}
