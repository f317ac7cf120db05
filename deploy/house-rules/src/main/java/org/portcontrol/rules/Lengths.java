package org.portcontrol.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What is too long to be read at a sitting. */
final class Lengths extends TreePathScanner<Void, Void> {

    /** Lines of a file, all of them, must stay below this. */
    private static final long OF_FILES = 200;

    /** So must the lines from the first brace of a method to its last. */
    private static final long OF_METHODS = 40;

    private final MainSources sources;
    private final Map<String, Long> tooLong = new TreeMap<>();

    private Lengths(MainSources sources) {
        this.sources = sources;
    }

    /** Name of a file, or of its method, and how many lines it has. */
    static Map<String, Long> tooLong(Path root) throws IOException {
        MainSources sources = MainSources.of(root);
        Lengths lengths = new Lengths(sources);
        lengths.scan(sources.files(), null);
        return lengths.tooLong;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree file, Void nothing) {
        long lines = line(file, sources.positions().getEndPosition(file, file));
        note(name(file), lines, OF_FILES);
        return super.visitCompilationUnit(file, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        CompilationUnitTree file = getCurrentPath().getCompilationUnit();
        Tree body = method.getBody();
        if (body != null) {
            long first = line(file, sources.positions().getStartPosition(file, body));
            long last = line(file, sources.positions().getEndPosition(file, body));
            note(owner() + "." + method.getName(), last - first + 1, OF_METHODS);
        }
        return super.visitMethod(method, null);
    }

    private String owner() {
        return ((ClassTree) getCurrentPath().getParentPath().getLeaf())
                .getSimpleName()
                .toString();
    }

    private void note(String name, long lines, long limit) {
        if (lines >= limit) {
            tooLong.put(name, lines);
        }
    }

    private static long line(CompilationUnitTree file, long position) {
        return file.getLineMap().getLineNumber(position);
    }

    private static String name(CompilationUnitTree file) {
        return Path.of(file.getSourceFile().toUri()).getFileName().toString();
    }
}
