package org.inkstand.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The budgets of the house, measured with the compiler's own parser. */
class TidyTest {

  private static final int FILE_LINES_MAX = 300;
  private static final int METHOD_LINES_MAX = 40;
  private static final int PARAMETERS_MAX = 4;
  private static final int COLUMNS_MAX = 120;
  private static final int PACKAGE_TYPES_MAX = 15;

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));

  @Test
  void everyFileKeepsToItsLinesAndColumns() throws IOException {
    List<String> over = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > FILE_LINES_MAX) {
        over.add("%s has %d lines".formatted(file, lines.size()));
      }
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > COLUMNS_MAX) {
          over.add("%s:%d has %d columns".formatted(file, i + 1, lines.get(i).length()));
        }
      }
    }
    assertThat(over).as("files over budget").isEmpty();
  }

  @Test
  void everyMethodFitsOnAScreenAndTakesFewThings() throws IOException {
    List<String> over = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : units) {
        new Budgets(unit, trees, over).scan(unit, null);
      }
    }
    assertThat(over).as("methods over budget").isEmpty();
  }

  @Test
  void noPackageIsACrowd() throws IOException {
    Map<Path, Long> types =
        sources().stream()
            .filter(file -> file.startsWith(ROOTS.getFirst()))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
    types.values().removeIf(count -> count <= PACKAGE_TYPES_MAX);
    assertThat(types).as("packages with more than %d types", PACKAGE_TYPES_MAX).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      boolean main = folder.startsWith(ROOTS.getFirst());
      Path same =
          ROOTS.getFirst().resolve(ROOTS.getLast().relativize(main ? ROOTS.getLast() : folder));
      if (!main && Files.exists(same.resolve("package-info.java"))) {
        continue;
      }
      String text = Files.exists(info) ? Files.readString(info) : "";
      List<String> wanted =
          main
              ? List.of("@NullMarked", "May import", "absent", "Read first")
              : List.of("@NullMarked");
      for (String word : wanted) {
        if (!text.contains(word)) {
          silent.add("%s lacks \"%s\"".formatted(info, word));
        }
      }
    }
    assertThat(silent).as("packages that do not introduce themselves").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  /** Walks one file and notes the methods that are too long or take too much. */
  private static final class Budgets extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final List<String> over;

    private Budgets(CompilationUnitTree unit, Trees trees, List<String> over) {
      this.unit = unit;
      this.trees = trees;
      this.over = over;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      String name = Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName();
      if (method.getParameters().size() > PARAMETERS_MAX
          && !canonical(method)
          && !inherited(method)) {
        over.add("%s takes %d parameters".formatted(name, method.getParameters().size()));
      }
      if (method.getBody() != null) {
        var positions = trees.getSourcePositions();
        long from = unit.getLineMap().getLineNumber(start(method, positions));
        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
        if (to - from - 1 > METHOD_LINES_MAX) {
          over.add("%s has %d lines".formatted(name, to - from - 1));
        }
      }
      return super.visitMethod(method, none);
    }

    private long start(MethodTree method, SourcePositions positions) {
      return positions.getStartPosition(unit, method.getBody());
    }

    /** An override takes what somebody else's type says. */
    private static boolean inherited(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** A record's own constructor takes what its header says. */
    private boolean canonical(MethodTree method) {
      Tree owner = getCurrentPath().getParentPath().getLeaf();
      return owner instanceof ClassTree type
          && type.getKind() == Tree.Kind.RECORD
          && method.getReturnType() == null;
    }
  }
}
