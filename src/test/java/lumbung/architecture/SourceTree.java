package lumbung.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the compiler's parser finds in source files: types, methods with their extent, and string literals other than files' names. */
record SourceTree(List<String> types, List<Method> methods, List<String> literals) {
    /** A method with the lines it takes, annotations and comment above it not counted. */
    record Method(String file, String name, long line, long lines, int parameters) {
        @Override
        public String toString() {
            return file + ":" + line + " " + name + ", " + lines + " lines, " + parameters + " parameters";
        }
    }

    static SourceTree of(List<Path> files) {
        SourceTree found = new SourceTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(found.new Finder(unit, positions), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private final class Finder extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Finder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            types.add(type.getSimpleName().toString());
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            LineMap lines = unit.getLineMap();
            Tree first = method.getReturnType() == null ? method : method.getReturnType();
            long from = lines.getLineNumber(positions.getStartPosition(unit, first));
            long to = lines.getLineNumber(positions.getEndPosition(unit, method));
            String file = Sources.shown(Path.of(unit.getSourceFile().toUri()));
            int parameters = isCompact(method) ? 0 : method.getParameters().size();
            methods.add(new Method(file, method.getName().toString(), from, to - from + 1, parameters));
            return super.visitMethod(method, null);
        }

        /** Whether a constructor takes no more than its record's components, which it does not name again. */
        private boolean isCompact(MethodTree method) {
            boolean constructor =
                    method.getReturnType() == null && !method.getParameters().isEmpty();
            return constructor
                    && method.getParameters().stream()
                            .allMatch(it ->
                                    positions.getStartPosition(unit, it) < positions.getStartPosition(unit, method));
        }

        /** What is resolved against a folder is a file's name. */
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            String called = call.getMethodSelect().toString();
            return called.endsWith(".resolve") || called.endsWith(".resolveSibling")
                    ? scan(call.getMethodSelect(), null)
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String text) {
                literals.add(text);
            }
            return super.visitLiteral(literal, null);
        }
    }
}
