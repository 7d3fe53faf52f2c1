package be.livc.playbook.internal.yaml.tree;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Entries of a mapping that are found by key in the same time, however many there are. */
final class Entries extends AbstractList<Node.Entry> implements RandomAccess {
  /** Up to here looking at each is faster than a table, and takes no room. */
  private static final int FEW = 8;

  private final List<Node.Entry> all;
  private final @Nullable Map<String, Node.Entry> byKey;

  private Entries(List<Node.Entry> all) {
    this.all = List.copyOf(all);
    this.byKey = all.size() > FEW ? byKey(all) : null;
  }

  private static Map<String, Node.Entry> byKey(List<Node.Entry> all) {
    Map<String, Node.Entry> byKey = new HashMap<>();
    all.forEach(entry -> byKey.putIfAbsent(entry.name(), entry));
    return byKey;
  }

  static Entries of(List<Node.Entry> entries) {
    return entries instanceof Entries same ? same : new Entries(entries);
  }

  Node.@Nullable Entry find(String key) {
    if (byKey != null) {
      return byKey.get(key);
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(key)) {
        return all.get(i);
      }
    }
    return null;
  }

  @Override
  public Node.Entry get(int index) {
    return all.get(index);
  }

  @Override
  public int size() {
    return all.size();
  }
}
