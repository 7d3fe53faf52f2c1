package be.livc.playbook.model;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies that keep their order, which {@code Map.copyOf} and {@code Set.copyOf} do
 * not.
 */
public final class Ordered {
  private Ordered() {}

  /** A copy in the same order. */
  public static <T> List<T> list(Collection<? extends T> items) {
    if (items instanceof SharingList<?>) {
      @SuppressWarnings("unchecked") // what can't be changed gives what it holds as more than that
      List<T> same = (List<T>) items;
      return same;
    }
    for (Object item : items) {
      if (item == null) { // as an answer may hold it that was never typed; it is rejected later
        return Collections.unmodifiableList(new ArrayList<>(items));
      }
    }
    return items.isEmpty() ? List.of() : List.copyOf(items);
  }

  /** A copy in the same order. */
  public static <T> Set<T> set(Collection<? extends T> items) {
    if (items.isEmpty()) {
      return Set.of();
    } else if (items instanceof FewSet<?>) {
      @SuppressWarnings("unchecked") // what can't be changed gives what it holds as more than that
      Set<T> same = (Set<T>) items;
      return same;
    }
    Set<T> set = new LinkedHashSet<>(items);
    if (set.size() == 1) {
      return Collections.singleton(set.iterator().next());
    }
    return set.size() > FewSet.MOST ? Collections.unmodifiableSet(set) : FewSet.of(set);
  }

  /** A copy in the same order. */
  public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
    if (entries instanceof SharingMap<?, ?>) {
      @SuppressWarnings("unchecked") // what can't be changed gives what it holds as more than that
      Map<K, V> same = (Map<K, V>) entries;
      return same;
    }
    return entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * The items with one more at the end. Made so once more, takes as long however many there are:
   * the lists share what is the same.
   */
  public static <T> List<T> with(List<T> items, T item) {
    SharingList<T> shared =
        items instanceof SharingList<T> same ? same : new SharingList<>(items, items.size() + 8);
    return shared.with(item);
  }

  /**
   * The entries with one more; in the place of the one with that key, else at the end. Made so once
   * more, takes as long however many there are: the maps share what is the same.
   */
  public static <K, V> Map<K, V> with(Map<K, V> entries, K key, V value) {
    return SharingMap.of(entries).with(key, value);
  }

  /** The entries without the one of that key; takes as long as {@link #with}. */
  public static <K, V> Map<K, V> without(Map<K, V> entries, K key) {
    return entries.containsKey(key) ? SharingMap.of(entries).without(key) : map(entries);
  }

  /** So few that looking at each is faster than a table, and takes no room. */
  private static final class FewSet<T> extends AbstractSet<T> {
    static final int MOST = 8;

    private final Object[] items;

    private FewSet(Object[] items) {
      this.items = items;
    }

    static <T> Set<T> of(Set<T> items) {
      return new FewSet<>(items.toArray());
    }

    @Override
    public boolean contains(@Nullable Object item) {
      for (Object each : items) {
        if (Objects.equals(each, item)) {
          return true;
        }
      }
      return false;
    }

    @Override
    @SuppressWarnings("unchecked") // only items of this type are put in
    public Iterator<T> iterator() {
      return (Iterator<T>) Arrays.asList(items).iterator();
    }

    @Override
    public int size() {
      return items.length;
    }
  }

  /**
   * An unmodifiable map that keeps the order in which keys first came, and shares with the one it
   * came from all that is the same: one entry more or less takes as long however many there are. A
   * tree of 32 branches over the hash of the key.
   */
  private static final class SharingMap<K, V> extends AbstractMap<K, V> {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private final @Nullable Node<K, V> root;
    private final int size;
    private final int next;
    private @Nullable List<Map.Entry<K, V>> inOrder;

    private SharingMap(@Nullable Node<K, V> root, int size, int next) {
      this.root = root;
      this.size = size;
      this.next = next;
    }

    /** The same entries in the same order. */
    static <K, V> SharingMap<K, V> of(Map<K, V> entries) {
      if (entries instanceof SharingMap<K, V> same) {
        return same;
      }
      SharingMap<K, V> map = new SharingMap<>(null, 0, 0);
      for (Map.Entry<K, V> entry : entries.entrySet()) {
        map = map.with(entry.getKey(), entry.getValue());
      }
      return map;
    }

    /** With this entry; in the place of the one with that key, else at the end. */
    SharingMap<K, V> with(K key, V value) {
      Leaf<K, V> before = leaf(key);
      Leaf<K, V> leaf = new Leaf<>(key, value, before == null ? next : before.number, null);
      return new SharingMap<>(
          root == null ? leaf : root.with(leaf, 0),
          before == null ? size + 1 : size,
          before == null ? next + 1 : next);
    }

    /** Without the entry of that key. */
    SharingMap<K, V> without(K key) {
      Leaf<K, V> before = leaf(key);
      return before == null || root == null
          ? this
          : new SharingMap<>(root.without(before, 0), size - 1, next);
    }

    private @Nullable Leaf<K, V> leaf(@Nullable Object key) {
      return root == null ? null : root.find(key, Objects.hashCode(key), 0);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
      Leaf<K, V> leaf = leaf(key);
      return leaf == null ? null : leaf.value;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
      return leaf(key) != null;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
          return inOrder().iterator();
        }

        @Override
        public int size() {
          return size;
        }
      };
    }

    // found when asked for; threads that ask at the same time find the same
    private List<Map.Entry<K, V>> inOrder() {
      List<Map.Entry<K, V>> found = inOrder;
      if (found == null) {
        List<Leaf<K, V>> leaves = new ArrayList<>(size);
        if (root != null) {
          root.collect(leaves);
        }
        leaves.sort(Comparator.comparingInt(leaf -> leaf.number));
        found = Ordered.list(leaves);
        inOrder = found;
      }
      return found;
    }

    private abstract static class Node<K, V> {
      abstract @Nullable Leaf<K, V> find(@Nullable Object key, int hash, int shift);

      abstract Node<K, V> with(Leaf<K, V> leaf, int shift);

      /** Without a leaf that is in it; null where nothing is left. */
      abstract @Nullable Node<K, V> without(Leaf<K, V> leaf, int shift);

      abstract void collect(List<Leaf<K, V>> leaves);
    }

    /** An entry, and those whose keys have the same hash. */
    private static final class Leaf<K, V> extends Node<K, V> implements Map.Entry<K, V> {
      private final K key;
      private final int hash;
      private final V value;
      private final int number;
      private final @Nullable Leaf<K, V> clashing;

      Leaf(K key, V value, int number, @Nullable Leaf<K, V> clashing) {
        this.key = key;
        this.hash = Objects.hashCode(key);
        this.value = value;
        this.number = number;
        this.clashing = clashing;
      }

      @Override
      @Nullable Leaf<K, V> find(@Nullable Object wanted, int wantedHash, int shift) {
        if (hash != wantedHash) {
          return null;
        }
        for (Leaf<K, V> leaf = this; leaf != null; leaf = leaf.clashing) {
          if (Objects.equals(leaf.key, wanted)) {
            return leaf;
          }
        }
        return null;
      }

      @Override
      Node<K, V> with(Leaf<K, V> leaf, int shift) {
        if (hash != leaf.hash) {
          return new Branch<K, V>(0, Branch.nodes(0)).with(this, shift).with(leaf, shift);
        }
        return new Leaf<>(leaf.key, leaf.value, leaf.number, without(leaf, shift));
      }

      @Override
      @Nullable Leaf<K, V> without(Leaf<K, V> leaf, int shift) {
        if (Objects.equals(key, leaf.key)) {
          return clashing;
        }
        return clashing == null
            ? this
            : new Leaf<>(key, value, number, clashing.without(leaf, shift));
      }

      @Override
      void collect(List<Leaf<K, V>> leaves) {
        for (Leaf<K, V> leaf = this; leaf != null; leaf = leaf.clashing) {
          leaves.add(leaf);
        }
      }

      @Override
      public K getKey() {
        return key;
      }

      @Override
      public V getValue() {
        return value;
      }

      @Override
      public V setValue(V other) {
        throw new UnsupportedOperationException("an unmodifiable map");
      }

      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Map.Entry<?, ?> entry
            && Objects.equals(key, entry.getKey())
            && Objects.equals(value, entry.getValue());
      }

      @Override
      public int hashCode() {
        return hash ^ Objects.hashCode(value);
      }

      @Override
      public String toString() {
        return key + "=" + value;
      }
    }

    /** Up to 32 nodes, each by five bits of the hash. */
    private static final class Branch<K, V> extends Node<K, V> {
      private final int taken;
      private final Node<K, V>[] nodes;

      Branch(int taken, Node<K, V>[] nodes) {
        this.taken = taken;
        this.nodes = nodes;
      }

      @SuppressWarnings("unchecked") // Java makes no arrays of a generic type
      static <K, V> Node<K, V>[] nodes(int count) {
        return (Node<K, V>[]) new Node<?, ?>[count];
      }

      private static int bit(int hash, int shift) {
        return 1 << (hash >>> shift & MASK);
      }

      private int place(int bit) {
        return Integer.bitCount(taken & bit - 1);
      }

      @Override
      @Nullable Leaf<K, V> find(@Nullable Object key, int hash, int shift) {
        int bit = bit(hash, shift);
        return (taken & bit) == 0 ? null : nodes[place(bit)].find(key, hash, shift + BITS);
      }

      @Override
      Node<K, V> with(Leaf<K, V> leaf, int shift) {
        int bit = bit(leaf.hash, shift);
        int place = place(bit);
        if ((taken & bit) != 0) {
          Node<K, V>[] others = nodes.clone();
          others[place] = nodes[place].with(leaf, shift + BITS);
          return new Branch<>(taken, others);
        }
        Node<K, V>[] more = nodes(nodes.length + 1);
        System.arraycopy(nodes, 0, more, 0, place);
        more[place] = leaf;
        System.arraycopy(nodes, place, more, place + 1, nodes.length - place);
        return new Branch<>(taken | bit, more);
      }

      @Override
      @Nullable Node<K, V> without(Leaf<K, V> leaf, int shift) {
        int bit = bit(leaf.hash, shift);
        int place = place(bit);
        Node<K, V> left = nodes[place].without(leaf, shift + BITS);
        if (left != null) {
          Node<K, V>[] others = nodes.clone();
          others[place] = left;
          return new Branch<>(taken, others);
        } else if (nodes.length == 1) {
          return null;
        }
        Node<K, V>[] fewer = nodes(nodes.length - 1);
        System.arraycopy(nodes, 0, fewer, 0, place);
        System.arraycopy(nodes, place + 1, fewer, place, fewer.length - place);
        return new Branch<>(taken & ~bit, fewer);
      }

      @Override
      void collect(List<Leaf<K, V>> leaves) {
        for (Node<K, V> node : nodes) {
          node.collect(leaves);
        }
      }
    }
  }

  /**
   * The first items of an array, behind which the list that has all of them may put one more; any
   * other is copied then.
   */
  private static final class SharingList<T> extends AbstractList<T> implements RandomAccess {
    private final Object[] items;
    private final AtomicInteger taken;
    private final int size;

    SharingList(List<T> items, int room) {
      this.items = Arrays.copyOf(items.toArray(), room);
      this.size = items.size();
      this.taken = new AtomicInteger(size);
    }

    private SharingList(Object[] items, AtomicInteger taken, int size) {
      this.items = items;
      this.taken = taken;
      this.size = size;
    }

    SharingList<T> with(T item) {
      if (size == items.length || !taken.compareAndSet(size, size + 1)) {
        return new SharingList<>(this, 2 * size + 8).with(item);
      }
      items[size] = item;
      return new SharingList<>(items, taken, size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // only items of this type are put in
    public T get(int index) {
      return (T) items[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
