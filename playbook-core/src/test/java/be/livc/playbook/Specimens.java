package be.livc.playbook;

import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.Walk;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A value of each type that the engine's doors take, as small as it can be. */
final class Specimens {
  private static final Map<Class<?>, Object> GIVEN = new HashMap<>();

  static {
    GIVEN.put(int.class, 1);
    GIVEN.put(long.class, 1L);
    GIVEN.put(boolean.class, false);
    GIVEN.put(double.class, 0.5);
    GIVEN.put(String.class, "een");
    GIVEN.put(byte[].class, new byte[0]);
    GIVEN.put(List.class, List.of());
    GIVEN.put(Collection.class, List.of());
    GIVEN.put(Set.class, Set.of());
    GIVEN.put(Map.class, Map.of());
    GIVEN.put(SortedSet.class, new TreeSet<>());
    GIVEN.put(SortedMap.class, new TreeMap<>());
    GIVEN.put(NavigableMap.class, new TreeMap<>());
    GIVEN.put(Optional.class, Optional.empty());
    GIVEN.put(LocalDate.class, LocalDate.of(2026, 11, 29));
    GIVEN.put(Instant.class, Instant.EPOCH);
    GIVEN.put(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    GIVEN.put(BigDecimal.class, BigDecimal.ONE);
    GIVEN.put(Session.class, SmallPlaybook.start());
    GIVEN.put(Walk.class, SmallPlaybook.start().walk());
    GIVEN.put(PinnedPlaybook.class, SmallPlaybook.PINNED);
    GIVEN.put(Playbook.class, SmallPlaybook.PLAYBOOK);
    GIVEN.put(Recorder.class, SmallPlaybook.pen("An"));
    GIVEN.put(Ask.class, SmallPlaybook.VORM);
    GIVEN.put(SessionStore.class, SessionStore.inMemory());
    GIVEN.put(PlaybookLibrary.class, PlaybookLibrary.of(List.of()));
    GIVEN.put(Templates.class, Templates.of(List.of()));
    GIVEN.put(Checklist.class, Checklist.of(SmallPlaybook.start()));
    GIVEN.put(Path.class, Path.of("er", "is", "niets"));
  }

  private final Map<Class<?>, Optional<Object>> made = new HashMap<>();

  /** Arguments that a constructor or method takes; null when there are none to be had. */
  Object @Nullable [] arguments(Executable door) {
    Parameter[] parameters = door.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = of(parameters[i].getType());
      if (arguments[i] == null) {
        return null;
      }
    }
    return arguments;
  }

  /** A value of this type; null when there is none to be had. */
  @Nullable Object of(Class<?> type) {
    Object given = GIVEN.get(type);
    if (given != null) {
      return given;
    }
    Optional<Object> before = made.putIfAbsent(type, Optional.empty());
    if (before != null) {
      return before.orElse(null);
    }
    Optional<Object> now = Optional.ofNullable(make(type));
    made.put(type, now);
    return now.orElse(null);
  }

  private @Nullable Object make(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        Object one = of(kind);
        if (one != null) {
          return one;
        }
      }
      return null;
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      Object[] arguments = Modifier.isAbstract(type.getModifiers()) ? null : arguments(constructor);
      if (arguments != null) {
        try {
          return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException refused) {
          continue;
        }
      }
    }
    return null;
  }
}
