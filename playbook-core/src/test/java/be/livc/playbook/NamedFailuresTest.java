package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an application hands in wrongly is told by the name of the argument. */
class NamedFailuresTest {
  private final Specimens specimens = new Specimens();

  @Test
  void a_missing_argument_is_told_by_its_name() {
    List<String> unnamed = new ArrayList<>();
    int[] tried = new int[1];
    for (Class<?> type : exported()) {
      doors(type).forEach(door -> unnamed.addAll(unnamed(door, tried)));
    }
    assertThat(tried[0]).as("arguments tried").isGreaterThan(100);
    assertThat(unnamed).isEmpty();
  }

  private static Stream<Executable> doors(Class<?> type) {
    Stream<Constructor<?>> constructors =
        type.isInterface() || Modifier.isAbstract(type.getModifiers())
            ? Stream.of()
            : Arrays.stream(type.getConstructors());
    Stream<Method> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(it -> !type.isInterface() || Modifier.isStatic(it.getModifiers()))
            .filter(it -> !it.getName().equals("equals"))
            .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
            .filter(it -> !(type.isEnum() && it.getName().equals("valueOf")));
    return Stream.concat(constructors, methods);
  }

  private List<String> unnamed(Executable door, int[] tried) {
    List<String> unnamed = new ArrayList<>();
    Parameter[] parameters = door.getParameters();
    for (int i = 0; i < parameters.length; i++) {
      Object[] arguments = mayBeNull(door, i) ? null : specimens.arguments(door);
      boolean bound = door instanceof Method && !Modifier.isStatic(door.getModifiers());
      Object owner = bound ? specimens.of(door.getDeclaringClass()) : null;
      if (arguments == null || bound && owner == null) {
        continue;
      }
      arguments[i] = null;
      tried[0]++;
      Throwable failure = failure(door, owner, arguments);
      String name = parameters[i].getName();
      String message = failure instanceof NullPointerException ? failure.getMessage() : null;
      boolean named =
          message != null
              && (message.equals(name) || message.contains("because \"" + name + "\" is null"));
      if (!named) {
        unnamed.add(
            door.getDeclaringClass().getName()
                + "#"
                + door.getName()
                + " "
                + name
                + ": "
                + failure);
      }
    }
    return unnamed;
  }

  private static boolean mayBeNull(Executable door, int index) {
    Parameter parameter = door.getParameters()[index];
    RecordComponent[] components = door.getDeclaringClass().getRecordComponents();
    boolean canonical =
        door instanceof Constructor
            && components != null
            && components.length == door.getParameterCount();
    return parameter.getType().isPrimitive()
        || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)
        || canonical && components[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Throwable failure(
      Executable door, @Nullable Object owner, Object[] arguments) {
    try {
      if (door instanceof Method method) {
        method.invoke(owner, arguments);
      } else {
        ((Constructor<?>) door).newInstance(arguments);
      }
      return null;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The rooms an application walks through; the others are given and taken as they are. */
  private static List<Class<?>> exported() {
    return Exported.types(
        Stream.of(
                "",
                ".answer",
                ".checklist",
                ".content",
                ".document",
                ".fiche",
                ".form",
                ".session",
                ".session.earlier",
                ".session.log",
                ".view",
                ".walk")
            .map(it -> "be.livc.playbook" + it)
            .collect(Collectors.toSet()));
  }
}
