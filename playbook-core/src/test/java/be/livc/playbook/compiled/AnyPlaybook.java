package be.livc.playbook.compiled;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Term;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of the model without any sense, made from what its records say of themselves: whatever is
 * added to the model is in them from then on.
 */
final class AnyPlaybook {
  private static final List<String> TEXTS =
      List.of("", "a", "één", "a-b", "twee\nlijnen", "“krul”…", "\ud83d\ude00", "\ud800", "{wie}");
  private static final int DEEP = 7;

  private final Random random;
  private int depth;

  private AnyPlaybook(long seed) {
    this.random = new Random(seed);
  }

  /** The one of this seed. */
  static Playbook of(long seed) {
    return (Playbook) new AnyPlaybook(seed).value(Playbook.class);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return several((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : number());
    } else if (plain == int.class) {
      return number();
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(2000) - 1000L, random.nextInt(4));
    } else if (plain == LocalDate.class) {
      return LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    } else if (plain == Pattern.class) {
      return Pattern.compile("[a-z]{" + random.nextInt(9) + "}", random.nextInt(2) * 2);
    } else if (plain == Term.class) {
      return random.nextBoolean() ? new Term(1, 2, 3, number(), 0) : new Term(0, 0, 0, 0, number());
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
    }
    return plain.isSealed() ? value(one(plain)) : record(plain);
  }

  private int number() {
    return random.nextInt(8) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(200);
  }

  /** Deep down one that holds nothing of its own family. */
  private Class<?> one(Class<?> family) {
    List<Class<?>> all = new ArrayList<>(Arrays.asList(family.getPermittedSubclasses()));
    if (depth > DEEP) {
      all.removeIf(
          it ->
              Arrays.stream(it.getRecordComponents())
                  .map(RecordComponent::getType)
                  .anyMatch(part -> part == family || part.isRecord() && holds(part, family)));
    }
    return all.get(random.nextInt(all.size()));
  }

  private static boolean holds(Class<?> record, Class<?> family) {
    return record == Playbook.class
        || Arrays.stream(record.getRecordComponents())
            .anyMatch(part -> part.getGenericType().getTypeName().contains("<" + family.getName()));
  }

  private Object several(Class<?> type, Type... of) {
    Map<Object, Object> map = new LinkedHashMap<>();
    List<Object> list = new ArrayList<>();
    for (int left = depth > DEEP ? 0 : random.nextInt(3); left > 0; left--) {
      Object last = value(of[of.length - 1]);
      list.add(last);
      map.put(type == Map.class ? key(last, of[0]) : last, last);
    }
    return type == Map.class ? map : type == Set.class ? new LinkedHashSet<>(list) : list;
  }

  /** What has an id stands behind it. */
  private Object key(Object of, Type type) {
    for (RecordComponent part :
        of instanceof Record ? of.getClass().getRecordComponents() : new RecordComponent[0]) {
      if (part.getName().equals("id")) {
        return called(() -> part.getAccessor().invoke(of));
      }
    }
    return value(type);
  }

  private Object record(Class<?> type) {
    depth++;
    RecordComponent[] parts = type.getRecordComponents();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      AnnotatedType annotated = parts[i].getAnnotatedType();
      boolean none = annotated.isAnnotationPresent(Nullable.class) && random.nextBoolean();
      values[i] = none ? null : value(parts[i].getGenericType());
    }
    depth--;
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return called(() -> type.getDeclaredConstructor(types).newInstance(values));
  }

  private interface Call {
    Object call() throws ReflectiveOperationException;
  }

  private static Object called(Call call) {
    try {
      return call.call();
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
