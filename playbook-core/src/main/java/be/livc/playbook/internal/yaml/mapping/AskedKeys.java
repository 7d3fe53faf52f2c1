package be.livc.playbook.internal.yaml.mapping;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a mapping was asked for, in their order. Most mappings are asked for a few, each by
 * a word of the program, for which a row is faster and smaller than a set.
 */
final class AskedKeys {
  private static final int FEW = 32;

  private static final String[] NONE = {};

  private String[] few = NONE;
  private int count;
  private @Nullable Set<String> many;

  void add(String key) {
    if (many != null) {
      many.add(key);
    } else if (count == FEW) {
      many = all();
      many.add(key);
    } else {
      few = count == few.length ? Arrays.copyOf(few, count + 8) : few;
      few[count++] = key;
    }
  }

  boolean contains(String key) {
    if (many != null) {
      return many.contains(key);
    }
    for (int i = 0; i < count; i++) {
      if (few[i].equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Each once. */
  Set<String> all() {
    return many != null ? many : new LinkedHashSet<>(Arrays.asList(few).subList(0, count));
  }
}
