package be.livc.playbook.diagnostic;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Where names are declared and used. A large playbook has tens of thousands, so they are kept in
 * one text, behind one another by what their hashes leave when divided by the number of baskets.
 */
final class NamedPlaces {
  /** How many names are to a basket, more or less. */
  private static final int BASKET = 4;

  private final String names;
  private final int[] nameEnds;
  private final int[] basketEnds;
  private final PlaceRow declared;
  private final PlaceRow used;
  private final int[] usesEnds;
  private final int declaredNames;
  private final int usedNames;

  NamedPlaces(Map<String, Span> declarations, Map<String, List<Span>> uses) {
    List<String> all = new ArrayList<>(declarations.keySet());
    for (String name : uses.keySet()) {
      if (!declarations.containsKey(name)) {
        all.add(name);
      }
    }
    this.basketEnds = new int[all.size() / BASKET + 1];
    String[] sorted = sorted(all);
    this.nameEnds = new int[sorted.length];
    this.usesEnds = new int[sorted.length];
    this.declared = new PlaceRow(sorted.length);
    int count = 0;
    for (List<Span> places : uses.values()) {
      count += places.size();
    }
    this.used = new PlaceRow(count);
    StringBuilder text = new StringBuilder();
    int use = 0;
    int usedOnce = 0;
    for (int i = 0; i < sorted.length; i++) {
      nameEnds[i] = text.append(sorted[i]).length();
      Span place = declarations.get(sorted[i]);
      if (place != null) {
        declared.put(i, place);
      }
      for (Span each : uses.getOrDefault(sorted[i], List.of())) {
        used.put(use++, each);
      }
      usesEnds[i] = use;
      usedOnce += use > begin(usesEnds, i) ? 1 : 0;
    }
    this.names = text.toString();
    this.declaredNames = declarations.size();
    this.usedNames = usedOnce;
  }

  /** By basket; where each basket ends, is kept. */
  private String[] sorted(List<String> all) {
    for (String name : all) {
      basketEnds[basket(name)]++;
    }
    for (int i = 1; i < basketEnds.length; i++) {
      basketEnds[i] += basketEnds[i - 1];
    }
    int[] free = basketEnds.clone();
    String[] sorted = new String[all.size()];
    for (String name : all) {
      sorted[--free[basket(name)]] = name;
    }
    for (int i = 0; i < basketEnds.length; i++) {
      Arrays.sort(sorted, begin(basketEnds, i), basketEnds[i]); // names may share a hash on purpose
    }
    return sorted;
  }

  private int basket(String name) {
    return Math.floorMod(name.hashCode(), basketEnds.length);
  }

  private int index(@Nullable Object key) {
    if (key instanceof String name) {
      int basket = basket(name);
      int low = begin(basketEnds, basket);
      int high = basketEnds[basket] - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = names.substring(begin(nameEnds, middle), nameEnds[middle]).compareTo(name);
        if (order == 0) {
          return middle;
        } else if (order < 0) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
    }
    return -1;
  }

  private static int begin(int[] ends, int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Each name that is declared, with its place. */
  Map<String, Span> declared() {
    return new ByName<>(declaredNames) {
      @Override
      @Nullable Span value(int index) {
        return declared.get(index);
      }
    };
  }

  /** Each name that is used, with its places in their order. */
  Map<String, List<Span>> used() {
    return new ByName<>(usedNames) {
      @Override
      @Nullable List<Span> value(int index) {
        int begin = begin(usesEnds, index);
        return begin == usesEnds[index] ? null : new Uses(begin, usesEnds[index]);
      }
    };
  }

  private abstract class ByName<V> extends RowMap<String, V> {
    ByName(int size) {
      super(nameEnds.length, size);
    }

    @Override
    int index(@Nullable Object key) {
      return NamedPlaces.this.index(key);
    }

    @Override
    String key(int index) {
      return names.substring(begin(nameEnds, index), nameEnds[index]);
    }
  }

  private final class Uses extends AbstractList<Span> implements RandomAccess {
    private final int begin;
    private final int end;

    Uses(int begin, int end) {
      this.begin = begin;
      this.end = end;
    }

    @Override
    public Span get(int index) {
      return Objects.requireNonNull(used.get(begin + Objects.checkIndex(index, size())));
    }

    @Override
    public int size() {
      return end - begin;
    }
  }
}
