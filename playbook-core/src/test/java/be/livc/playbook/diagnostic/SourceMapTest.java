package be.livc.playbook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The places are kept as numbers, and read as the maps that were given. */
class SourceMapTest {
  private static final List<SourceFile> FILES =
      List.of(
          new SourceFile("playbook.yaml", " ".repeat(500)),
          new SourceFile("roles.yaml", " ".repeat(300)),
          new SourceFile("fasen/start.yaml", " ".repeat(400)));

  private final Random random = new Random(11);

  private Span place(int files) {
    SourceFile file = FILES.get(random.nextInt(files));
    int start = random.nextInt(file.text().length());
    return new Span(file, start, start + random.nextInt(file.text().length() - start));
  }

  private List<Span> places(int files) {
    List<Span> places = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      places.add(place(files));
    }
    return places;
  }

  @Test
  void what_is_kept_equals_what_was_given() {
    for (int size : new int[] {0, 1, 2, 3, 7, 40, 1_000}) {
      for (int files = 1; files <= FILES.size(); files++) {
        Map<Integer, Span> steps = new HashMap<>();
        Map<String, Span> names = new LinkedHashMap<>();
        Map<String, List<Span>> uses = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
          steps.put(random.nextInt(size + size / 2), place(files));
          names.put("step/" + random.nextInt(2 * size), place(files));
          uses.put("step/" + random.nextInt(2 * size), places(files));
        }
        SourceMap map = new SourceMap(steps, names, uses);
        assertThat(map.steps()).isEqualTo(steps).hasSameHashCodeAs(steps);
        assertThat(map.names()).isEqualTo(names).hasSameHashCodeAs(names);
        assertThat(map.uses()).isEqualTo(uses).hasSameHashCodeAs(uses);
        assertThat(steps).isEqualTo(map.steps());
        assertThat(names).isEqualTo(map.names());
        assertThat(uses).isEqualTo(map.uses());
        assertThat(new SourceMap(map.steps(), map.names(), map.uses())).isEqualTo(map);
        for (int i = 0; i < 2 * size; i++) {
          String name = "step/" + i;
          assertThat(map.step(i).orElse(null)).isEqualTo(steps.get(i));
          assertThat(map.name(name).orElse(null)).isEqualTo(names.get(name));
          assertThat(map.uses(name)).isEqualTo(uses.getOrDefault(name, List.of()));
        }
      }
    }
  }

  @Test
  void names_of_which_one_begins_as_another_are_told_apart() {
    Map<String, Span> names = new HashMap<>();
    for (String name : List.of("", "a", "aa", "aab", "b", "ab", "Aa", "BB", "é", "\ud83d\ude00")) {
      names.put(name, place(1));
    }
    SourceMap map = new SourceMap(Map.of(), names, Map.of());
    assertThat(map.names()).isEqualTo(names);
    assertThat(map.name("bb")).isEmpty();
    assertThat(map.name("aaa")).isEmpty();
  }

  @Test
  void a_name_without_a_use_is_not_used() {
    SourceMap map = new SourceMap(Map.of(), Map.of(), Map.of("step/a", List.of()));
    assertThat(map.uses()).isEmpty();
    assertThat(map.uses("step/a")).isEmpty();
  }

  @Test
  void what_is_no_step_or_name_has_no_place() {
    Span place = place(1);
    SourceMap map = new SourceMap(Map.of(0, place, 2, place), Map.of("step/a", place), Map.of());
    assertThat(map.step(-1)).isEmpty();
    assertThat(map.step(1)).isEmpty();
    assertThat(map.step(3)).isEmpty();
    assertThat(map.steps().containsKey(1)).isFalse();
    assertThat(map.steps().containsKey(2)).isTrue();
    assertThat(map.steps().get("step/a")).isNull();
    assertThat(map.names().get(0)).isNull();
    assertThat(map.names().get(null)).isNull();
  }

  @Test
  void steps_may_be_numbered_far_apart_and_below_zero() {
    Span place = place(1);
    Map<Integer, Span> steps = Map.of(-3, place, 1_000_000_000, place);
    SourceMap map = new SourceMap(steps, Map.of(), Map.of());
    assertThat(map.steps()).isEqualTo(steps);
    assertThat(map.step(-3)).contains(place);
  }

  @Test
  void what_was_given_may_change_and_what_is_kept_can_not() {
    Span place = place(1);
    List<Span> places = new ArrayList<>(List.of(place));
    Map<String, List<Span>> uses = new HashMap<>(Map.of("step/a", places));
    Map<Integer, Span> steps = new HashMap<>(Map.of(0, place));
    SourceMap map = new SourceMap(steps, Map.of(), uses);
    places.add(place);
    uses.clear();
    steps.clear();
    assertThat(map.uses("step/a")).containsExactly(place);
    assertThat(map.step(0)).contains(place);
    assertThatThrownBy(() -> map.steps().put(1, place))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.names().put("step/b", place))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.uses().remove("step/a"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.uses("step/a").add(place))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void names_made_to_share_a_hash_are_each_found() {
    List<String> names = List.of("");
    for (int i = 0; i < 14; i++) {
      names = names.stream().flatMap(it -> Stream.of(it + "an", it + "c0")).toList();
    }
    Map<String, Span> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), place(1));
    }
    assertThat(names.stream().mapToInt(String::hashCode).distinct().count()).isEqualTo(1);

    SourceMap map = new SourceMap(Map.of(), places, Map.of());
    assertThat(map.names()).hasSize(1 << 14).containsAllEntriesOf(places);
    assertThat(map.names().get("an".repeat(13) + "zz")).isNull();
  }
}
