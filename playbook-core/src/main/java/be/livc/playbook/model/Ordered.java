package be.livc.playbook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable copies that keep their order, which {@code Map.copyOf} and {@code Set.copyOf} do
 * not.
 */
public final class Ordered {
  private Ordered() {}

  /** A copy in the same order. */
  public static <T> List<T> list(Collection<? extends T> items) {
    return items.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
  }

  /** A copy in the same order. */
  public static <T> Set<T> set(Collection<? extends T> items) {
    return items.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(items));
  }

  /** A copy in the same order. */
  public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
    return entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }
}
