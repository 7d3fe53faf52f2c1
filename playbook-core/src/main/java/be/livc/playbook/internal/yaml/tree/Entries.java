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

  private final Node.Entry[] all;
  private final @Nullable Map<String, Node.Entry> byKey;

  private Entries(Node.Entry[] all) {
    this.all = all;
    this.byKey = all.length > FEW ? byKey(all) : null;
  }

  private static Map<String, Node.Entry> byKey(Node.Entry[] all) {
    Map<String, Node.Entry> byKey = new HashMap<>();
    for (Node.Entry entry : all) {
      byKey.putIfAbsent(entry.name(), entry);
    }
    return byKey;
  }

  static Entries of(List<Node.Entry> entries) {
    return entries instanceof Entries same ? same : new Entries(entries.toArray(new Node.Entry[0]));
  }

  /** Whether no key stands there twice. */
  boolean areDistinct() {
    if (byKey != null) {
      return byKey.size() == all.length;
    }
    for (int i = 1; i < all.length; i++) {
      for (int j = 0; j < i; j++) {
        if (all[i].name().equals(all[j].name())) {
          return false;
        }
      }
    }
    return true;
  }

  Node.@Nullable Entry find(String key) {
    if (byKey != null) {
      return byKey.get(key);
    }
    for (Node.Entry entry : all) {
      if (entry.name().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public Node.Entry get(int index) {
    return all[index];
  }

  @Override
  public int size() {
    return all.length;
  }
}
