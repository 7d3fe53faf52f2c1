package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the javadoc tool can't be told: a comment on all that is exported, but no tag for each word.
 */
class JavadocTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  @Test
  void every_exported_type_and_method_has_a_comment() throws IOException {
    assertThat(withoutComment(exportedSources())).isEmpty();
  }

  @Test
  void a_missing_comment_is_noticed(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Shape.java"),
            """
            /** Said. */
            public interface Shape {
              int unsaid();
              /** Said. */
              record Circle(int radius) implements Shape {
                public Circle {}
                @Override public int unsaid() { return radius; }
                public int area() { return 3 * radius * radius; }
                private void hidden() {}
              }
            }
            """);

    assertThat(withoutComment(List.of(file)))
        .containsExactly("Shape.java:3 unsaid", "Shape.java:8 area");
  }

  private static List<Path> exportedSources() throws IOException {
    List<Path> exported = new ArrayList<>();
    Matcher packages =
        Pattern.compile("exports ([\\w.]+);")
            .matcher(Files.readString(SOURCES.resolve("module-info.java")));
    while (packages.find()) {
      try (Stream<Path> files = Files.list(SOURCES.resolve(packages.group(1).replace('.', '/')))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("package-info.java"))
            .sorted()
            .forEach(exported::add);
      }
    }
    return exported;
  }

  private static List<String> withoutComment(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Scanner scanner = new Scanner(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, unit);
      }
      return scanner.missing;
    }
  }

  private static final class Scanner extends TreePathScanner<Void, CompilationUnitTree> {
    private final DocTrees docs;
    private final List<String> missing = new ArrayList<>();

    Scanner(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, CompilationUnitTree unit) {
      if (!isExported(type.getModifiers())) {
        return null;
      }
      require(type, type.getSimpleName().toString(), unit);
      return super.visitClass(type, unit);
    }

    @Override
    public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.toString().contains("Override"));
      boolean constructsRecord = method.getName().contentEquals("<init>") && isIn(Tree.Kind.RECORD);
      if (isExported(method.getModifiers()) && !overrides && !constructsRecord) {
        require(method, method.getName().toString(), unit);
      }
      return null;
    }

    private boolean isExported(ModifiersTree modifiers) {
      if (modifiers.getFlags().contains(Modifier.PRIVATE)) {
        return false;
      }
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || isIn(Tree.Kind.INTERFACE);
    }

    private boolean isIn(Tree.Kind kind) {
      return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
    }

    private void require(Tree tree, String name, CompilationUnitTree unit) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        long line =
            unit.getLineMap().getLineNumber(docs.getSourcePositions().getStartPosition(unit, tree));
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        missing.add(file + ":" + line + " " + name);
      }
    }
  }
}
