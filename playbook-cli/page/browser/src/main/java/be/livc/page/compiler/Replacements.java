package be.livc.page.compiler;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * What is called in the browser in the place of methods that behave otherwise there, or aren't
 * there.
 */
final class Replacements {
  private final Map<MethodReference, MethodReference> methods = new HashMap<>();
  private final Map<FieldReference, MethodReference> fields = new HashMap<>();
  private final Set<Object> used = new LinkedHashSet<>();

  private Replacements() {}

  /** All that these classes declare with {@link Instead}. */
  static Replacements of(List<Class<?>> classes) {
    Replacements replacements = new Replacements();
    for (Class<?> declaring : classes) {
      for (Method method : declaring.getDeclaredMethods()) {
        Instead instead = method.getAnnotation(Instead.class);
        if (instead != null) {
          replacements.add(method, instead);
        }
      }
    }
    return replacements;
  }

  private void add(Method method, Instead instead) {
    String name = instead.method().isEmpty() ? method.getName() : instead.method();
    List<Class<?>> takes = new ArrayList<>(Arrays.asList(method.getParameterTypes()));
    MethodReference ours =
        reference(method.getDeclaringClass().getName(), method.getName(), takes, method);
    if (instead.isField()) {
      fields.put(new FieldReference(instead.of(), name), ours);
      return;
    }
    if (!instead.isStatic()) {
      takes.remove(0);
    }
    methods.put(reference(instead.of(), name, takes, method), ours);
  }

  private static MethodReference reference(
      String owner, String name, List<Class<?>> takes, Method returns) {
    List<ValueType> signature = new ArrayList<>();
    takes.forEach(type -> signature.add(ValueType.parse(type)));
    signature.add(ValueType.parse(returns.getReturnType()));
    return new MethodReference(owner, name, signature.toArray(new ValueType[0]));
  }

  Optional<MethodReference> of(MethodReference method) {
    return found(methods.get(method), method);
  }

  Optional<MethodReference> of(FieldReference field) {
    return found(fields.get(field), field);
  }

  private Optional<MethodReference> found(@Nullable MethodReference ours, Object theirs) {
    if (ours == null) {
      return Optional.empty();
    }
    used.add(theirs);
    return Optional.of(ours);
  }

  /**
   * What no class calls (any more): a library that was brought up to date has moved away from it.
   */
  Set<String> unused() {
    Set<String> unused = new TreeSet<>();
    methods.keySet().stream()
        .filter(it -> !used.contains(it))
        .forEach(it -> unused.add(it.toString()));
    fields.keySet().stream()
        .filter(it -> !used.contains(it))
        .forEach(it -> unused.add(it.toString()));
    return unused;
  }
}
