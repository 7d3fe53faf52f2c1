package be.livc.playbook;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types that applications see, as the module says. */
final class Exported {
  private static final Pattern EXPORTS = Pattern.compile("(?m)^ *exports ([\\w.]+);");

  private Exported() {}

  /** Those of all exported packages, by name. */
  static List<Class<?>> types() {
    return types(packages());
  }

  /** Those of these packages, by name. */
  static List<Class<?>> types(Set<String> packages) {
    List<Class<?>> types = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.livc.playbook")) {
      if (packages.contains(type.getPackageName()) && visible(type.reflect())) {
        types.add(type.reflect());
      }
    }
    types.sort(Comparator.comparing(Class::getName));
    return types;
  }

  private static Set<String> packages() {
    try {
      String module = Files.readString(Path.of("src/main/java/module-info.java"));
      return EXPORTS
          .matcher(module)
          .results()
          .map((MatchResult it) -> it.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean visible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getDeclaringClass() == null || visible(type.getDeclaringClass()));
  }
}
