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
  /** A key whose hash is that of many others. */
  private record Key(int number) {
    @Override
    public int hashCode() {
      return number % 7 * 0x08000001;
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
}
