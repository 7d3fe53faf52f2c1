package be.livc.playbook.internal.yaml.tree;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Entries of a mapping that are found by key in the same time, however many there are. */
final class Entries extends AbstractList<Node.Entry> implements RandomAccess {
  private final List<Node.Entry> all;
  private final Map<String, Node.Entry> byKey = new HashMap<>();

  private Entries(List<Node.Entry> all) {
    this.all = List.copyOf(all);
    this.all.forEach(entry -> byKey.putIfAbsent(entry.name(), entry));
  }

  static Entries of(List<Node.Entry> entries) {
    return entries instanceof Entries same ? same : new Entries(entries);
  }

  Node.@Nullable Entry find(String key) {
    return byKey.get(key);
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
