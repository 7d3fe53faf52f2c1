package be.livc.playbook.diagnostic;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can't be changed and is made when it is asked for, from what is kept in a row. */
abstract class RowMap<K, V> extends AbstractMap<K, V> {
  private final int room;
  private final int size;

  /** One of so many entries, in a row that has room for more. */
  RowMap(int room, int size) {
    this.room = room;
    this.size = size;
  }

  /** Where in the row this key is; negative where it isn't. */
  abstract int index(@Nullable Object key);

  abstract K key(int index);

  /** The value there; null where there is none. */
  abstract @Nullable V value(int index);

  @Override
  public @Nullable V get(@Nullable Object key) {
    int index = index(key);
    return index < 0 || index >= room ? null : value(index);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
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
        return IntStream.range(0, room)
            .mapToObj(RowMap.this::entry)
            .filter(Objects::nonNull)
            .iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private Map.@Nullable Entry<K, V> entry(int index) {
    V value = value(index);
    return value == null ? null : Map.entry(key(index), value);
  }
}
