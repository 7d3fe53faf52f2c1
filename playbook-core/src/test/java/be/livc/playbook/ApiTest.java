package be.livc.playbook;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What applications compile against, line by line: a line that goes breaks them, and is a decision
 * to be told in the changelog, not a slip.
 */
class ApiTest {
  @Test
  void what_is_exported_changes_only_on_purpose() {
    StringBuilder api = new StringBuilder();
    for (Class<?> type : Exported.types()) {
      api.append(head(type)).append('\n');
      members(type).forEach(member -> api.append("  ").append(member).append('\n'));
    }
    Golden.holds("api.txt", api.toString());
  }

  private static String head(Class<?> type) {
    String kind =
        type.isRecord()
            ? "record"
            : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    String components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents())
                .map(ApiTest::component)
                .collect(Collectors.joining(", ", "(", ")"))
            : "";
    String open = type.isSealed() ? "sealed " : "";
    return open + kind + " " + type.getName() + components;
  }

  private static String component(RecordComponent component) {
    return named(component.getGenericType()) + " " + component.getName();
  }

  private static SortedSet<String> members(Class<?> type) {
    SortedSet<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      if (seen(field.getModifiers()) && !field.isSynthetic()) {
        members.add(
            modifiers(field.getModifiers())
                + named(field.getGenericType())
                + " "
                + field.getName());
      }
    }
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (seen(made.getModifiers()) && !made.isSynthetic()) {
        members.add("new" + parameters(made));
      }
    }
    List<String> components =
        type.isRecord()
            ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList()
            : List.of();
    for (Method method : type.getDeclaredMethods()) {
      boolean accessor = components.contains(method.getName()) && method.getParameterCount() == 0;
      if (seen(method.getModifiers())
          && !method.isSynthetic()
          && !accessor
          && !ofEvery(type, method)) {
        members.add(
            modifiers(method.getModifiers())
                + named(method.getGenericReturnType())
                + " "
                + method.getName()
                + parameters(method));
      }
    }
    return members;
  }

  /** What the language gives each record and enum. */
  private static boolean ofEvery(Class<?> type, Method method) {
    return type.isEnum() && List.of("values", "valueOf").contains(method.getName())
        || List.of("equals", "hashCode", "toString").contains(method.getName());
  }

  private static boolean seen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String modifiers(int modifiers) {
    return Modifier.isStatic(modifiers) ? "static " : "";
  }

  private static String parameters(Executable door) {
    return Arrays.stream(door.getGenericParameterTypes())
        .map(ApiTest::named)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String named(Type type) {
    return type.getTypeName().replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
  }
}
