package be.livc.playbook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTest {
  /** A key whose hash is that of others, or differs from theirs in its highest bits alone. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number / 2 % 2 * 0x08000000 + number % 5 * 0x20 + number % 2;
    }
  }

  @Test
  void a_map_that_shares_is_the_map_that_is_copied_whatever_comes_and_goes() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Map<Key, Integer> shared = Map.of();
      Map<Key, Integer> copied = new LinkedHashMap<>();
      List<Map<Key, Integer>> earlier = new ArrayList<>();
      List<Map<Key, Integer>> as = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        Key key = new Key(random.nextInt(30));
        if (random.nextInt(3) == 0) {
          shared = Ordered.without(shared, key);
          copied.remove(key);
        } else {
          shared = Ordered.with(shared, key, i);
          copied.put(key, i);
        }
        assertThat(shared).isEqualTo(copied).hasSameSizeAs(copied).hasSameHashCodeAs(copied);
        assertThat(copied).isEqualTo(shared);
        assertThat(List.copyOf(shared.entrySet())).isEqualTo(List.copyOf(copied.entrySet()));
        assertThat(shared.get(key)).isEqualTo(copied.get(key));
        earlier.add(shared);
        as.add(new LinkedHashMap<>(copied));
      }
      assertThat(earlier).isEqualTo(as);
    }
  }

  @Test
  void a_copy_of_a_set_keeps_its_order_whatever_its_size_and_what_can_not_change_is_not_copied() {
    for (int size : new int[] {0, 1, 2, 8, 9, 20}) {
      List<Integer> items = IntStream.range(0, size).map(i -> size - i).boxed().toList();
      Set<Integer> set = Ordered.set(items);
      assertThat(List.copyOf(set)).isEqualTo(items);
      assertThat(set).hasSize(size).isEqualTo(new HashSet<>(items)).doesNotContain(-1);
      assertThat(Ordered.set(set)).isEqualTo(set);
      assertThatThrownBy(() -> set.add(99)).isInstanceOf(UnsupportedOperationException.class);
    }
    Set<Integer> few = Ordered.set(List.of(3, 1, 2));
    assertThat(Ordered.set(few)).isSameAs(few);
    assertThat(List.copyOf(Ordered.set(List.of(3, 1, 3)))).containsExactly(3, 1);
  }

  @Test
  void a_map_that_shares_can_not_be_changed_and_is_not_copied() {
    Map<String, Integer> map = Ordered.with(Map.of("a", 1), "b", 2);
    assertThatThrownBy(() -> map.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(3))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(Ordered.map(map)).isSameAs(map);
    assertThat(map).hasToString("{a=1, b=2}");
  }

  @Test
  void a_list_that_shares_is_the_list_that_is_copied_whichever_one_goes_on() {
    Random random = new Random(1);
    List<List<Integer>> shared = new ArrayList<>(List.of(List.of()));
    List<List<Integer>> copied = new ArrayList<>(List.of(List.of()));
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(4) == 0 ? random.nextInt(shared.size()) : shared.size() - 1;
      shared.add(Ordered.with(shared.get(from), i));
      List<Integer> copy = new ArrayList<>(copied.get(from));
      copy.add(i);
      copied.add(copy);
    }
    assertThat(shared).isEqualTo(copied);
    List<Integer> last = shared.get(shared.size() - 1);
    assertThatThrownBy(() -> last.add(1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> last.set(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> last.get(last.size())).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(Ordered.list(last)).isSameAs(last);
  }

  @Test
  void what_is_copied_keeps_its_order_and_follows_no_change() {
    List<String> list = new ArrayList<>(List.of("b", "a"));
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 1);
    map.put("a", 2);
    List<String> items = Ordered.list(list);
    Map<String, Integer> entries = Ordered.map(map);
    list.add("c");
    map.put("c", 3);
    assertThat(items).containsExactly("b", "a");
    assertThat(List.copyOf(entries.keySet())).containsExactly("b", "a");
    assertThatThrownBy(() -> items.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> entries.put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    List<String> hole = Ordered.list(java.util.Arrays.asList("a", null));
    assertThat(hole).containsExactly("a", null);
    assertThatThrownBy(() -> hole.add("x")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(Ordered.list(List.of())).isSameAs(List.of());
    assertThat(Ordered.map(Map.of())).isSameAs(Map.of());
    assertThat(Ordered.set(List.of())).isSameAs(Set.of());
  }

  @Test
  void an_entry_of_a_map_that_shares_is_an_entry_like_another() {
    Map<String, Integer> map = Ordered.with(Map.of(), "a", 1);
    Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
    assertThat(entry).isEqualTo(Map.entry("a", 1)).hasSameHashCodeAs(Map.entry("a", 1));
    assertThat(entry).hasToString("a=1");
    assertThat(entry).isNotEqualTo(Map.entry("a", 2)).isNotEqualTo(Map.entry("b", 1));
    assertThat(entry.equals("a=1")).isFalse();
    assertThat(map.get("b")).isNull();
    assertThat(map.containsKey("b")).isFalse();
    assertThat(Ordered.without(map, "a")).isEmpty();
    assertThat(Ordered.without(map, "b")).isSameAs(map);
    Map<String, Integer> empty = Ordered.without(map, "a");
    assertThat(Ordered.without(empty, "a")).isSameAs(empty);
    assertThat(empty.get("a")).isNull();
    assertThat(Ordered.with(empty, "b", 2)).isEqualTo(Map.of("b", 2));
  }
}
