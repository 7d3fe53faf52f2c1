package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.Playbook;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read, a line for each part that says something, those inside it indented. */
final class Shown {
  private final StringBuilder text = new StringBuilder();

  private Shown() {}

  static String of(Record read) {
    Shown shown = new Shown();
    shown.part(read.getClass().getSimpleName(), read, 0);
    return shown.text.toString();
  }

  private void part(String name, @Nullable Object value, int deep) {
    if (value == null || isNothing(value)) {
      return;
    }
    text.append("  ".repeat(deep)).append(name);
    if (value instanceof Record record && holdsParts(record)) {
      boolean named = name.equals(record.getClass().getSimpleName());
      text.append(named ? "" : ": " + record.getClass().getSimpleName()).append("\n");
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        part(part.getName(), read(part, record), deep + 1);
      }
    } else if (value instanceof Map<?, ?> map) {
      text.append("\n");
      map.forEach((key, inside) -> part(key.toString(), inside, deep + 1));
    } else if (value instanceof Collection<?> all && !(value instanceof Set<?>)) {
      text.append("\n");
      all.forEach(inside -> part("-", inside, deep + 1));
    } else {
      text.append(": ").append(value).append("\n");
    }
  }

  /** Defaults are left out, and so are empty lists: they would hide what was written. */
  private static boolean isNothing(Object value) {
    return value.equals("")
        || value.equals(false)
        || value instanceof Collection<?> all && all.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty()
        || value instanceof Record record && isBare(record);
  }

  private static boolean isBare(Record record) {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    for (RecordComponent part : parts) {
      Object inside = read(part, record);
      if (inside != null && !isNothing(inside)) {
        return false;
      }
    }
    return parts.length > 0 && record.getClass().getSimpleName().matches("Validity|Ground|All");
  }

  /** What fits on a line is shown on one. */
  private static boolean holdsParts(Record record) {
    return record instanceof Playbook || record instanceof Fiche || record.toString().length() > 90;
  }

  private static @Nullable Object read(RecordComponent part, Record of) {
    try {
      var accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
