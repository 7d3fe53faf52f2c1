package be.livc.playbook;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the methods that tell the members of a sealed family apart without its visitor. */
final class SealedFamilies {
  /** What a test names, such as {@code Value.Day}, to the simple name of its family. */
  private final Map<String, String> members = new HashMap<>();

  private final SortedSet<String> chains = new TreeSet<>();

  private SealedFamilies(Collection<Class<?>> families) {
    for (Class<?> family : families) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        String name = family.getSimpleName();
        members.put(name + "." + member.getSimpleName(), name);
      }
    }
  }

  /**
   * The methods that test for two members of a family or more, such as {@code Names.value Value};
   * those of a lambda count for the method around it, those of an inner class for its own.
   *
   * @param families sealed interfaces whose members are nested in them
   */
  static SortedSet<String> chains(Collection<Class<?>> families, List<Path> files)
      throws IOException {
    SealedFamilies found = new SealedFamilies(families);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        found.new Scanner().scan(unit, null);
      }
    }
    return found.chains;
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    private final Map<String, String> imported = new HashMap<>();
    private final Deque<String> types = new ArrayDeque<>();
    private final Deque<Map<String, Set<String>>> tested = new ArrayDeque<>();

    @Override
    public Void visitImport(ImportTree line, Void none) {
      String name = lastTwo(line.getQualifiedIdentifier().toString());
      imported.put(name.substring(name.indexOf('.') + 1), name);
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      String name = type.getSimpleName().toString();
      members.keySet().stream()
          .filter(member -> member.startsWith(name + "."))
          .forEach(member -> imported.put(member.substring(name.length() + 1), member));
      types.push(name.isEmpty() ? types.element() : name);
      method("fields", () -> super.visitClass(type, none));
      types.pop();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      method(method.getName().toString(), () -> super.visitMethod(method, none));
      return null;
    }

    private void method(String name, Runnable inside) {
      tested.push(new TreeMap<>());
      inside.run();
      tested
          .pop()
          .forEach(
              (family, some) -> {
                if (some.size() > 1) {
                  chains.add(types.element() + "." + name + " " + family);
                }
              });
    }

    @Override
    public Void visitInstanceOf(InstanceOfTree test, Void none) {
      String written = lastTwo(test.getType().toString());
      String name = imported.getOrDefault(written, written);
      String family = members.get(name);
      if (family != null) {
        tested.element().computeIfAbsent(family, key -> new HashSet<>()).add(name);
      }
      return super.visitInstanceOf(test, none);
    }

    private String lastTwo(String name) {
      int dot = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
      return name.substring(dot + 1);
    }
  }
}
