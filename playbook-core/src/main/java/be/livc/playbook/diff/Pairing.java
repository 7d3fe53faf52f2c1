package be.livc.playbook.diff;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which step of one playbook is which of another: those with the same id; then those that say the
 * same at the same place, then anywhere; then those of the same kind that stand at the same place.
 * Steps whose answer or tick is kept under their id are never another step.
 */
final class Pairing {
  final List<Spot> before;
  final List<Spot> after;
  private final Map<Spot, Spot> pairs = new LinkedHashMap<>();
  private final Map<Spot, Spot> back = new HashMap<>();

  Pairing(Playbook first, Playbook second) {
    this.before = Spot.all(first);
    this.after = Spot.all(second);
    byKey(spot -> spot.step().id());
    byKey(this::contentAtPlace);
    byKey(Pairing::content);
    byPlace();
  }

  private interface Key {
    String of(Spot spot);
  }

  private void byKey(Key key) {
    Map<String, List<Spot>> open = new HashMap<>();
    for (Spot spot : after) {
      String name = key.of(spot);
      if (!name.isEmpty() && !back.containsKey(spot)) {
        open.computeIfAbsent(name, it -> new ArrayList<>()).add(spot);
      }
    }
    for (Spot spot : before) {
      List<Spot> others = open.getOrDefault(key.of(spot), List.of());
      if (!pairs.containsKey(spot) && !others.isEmpty()) {
        pair(spot, others.remove(0));
      }
    }
  }

  private void pair(Spot one, Spot other) {
    pairs.put(one, other);
    back.put(other, one);
  }

  private static boolean isKept(Step step) {
    return switch (step.kind()) {
      case ASK, DO, INCLUDE -> true;
      case TELL, WARN, ASK_AGAIN, WRITE, GROUP, CONCLUDE -> false;
    };
  }

  private static String content(Spot spot) {
    Step step = spot.step();
    return isKept(step) ? "" : Written.kind(step) + " " + step.words();
  }

  /** Several steps may say the same, as endings do: each is first looked for where it stood. */
  private String contentAtPlace(Spot spot) {
    String content = content(spot);
    Spot parent = spot.parent();
    Spot known = parent == null || back.containsKey(parent) ? parent : pairs.get(parent);
    boolean gone = parent != null && known == null;
    return content.isEmpty() || gone
        ? ""
        : content + " " + spot.block() + " " + (known == null ? "" : known.number());
  }

  private void byPlace() {
    Map<String, List<Spot>> open = new HashMap<>();
    for (Spot spot : after) {
      if (!back.containsKey(spot) && !isKept(spot.step()) && spot.step().id().isEmpty()) {
        open.computeIfAbsent(kindAt(spot), it -> new ArrayList<>()).add(spot);
      }
    }
    for (Spot spot : before) {
      boolean free = !pairs.containsKey(spot) && spot.step().id().isEmpty();
      for (Spot other : free ? open.getOrDefault(kindAt(spot), List.of()) : List.<Spot>of()) {
        if (!back.containsKey(other) && isSamePlace(spot.parent(), other.parent())) {
          pair(spot, other);
          break;
        }
      }
    }
  }

  private static String kindAt(Spot spot) {
    return Written.kind(spot.step()) + " " + spot.block();
  }

  private boolean isSamePlace(@Nullable Spot one, @Nullable Spot other) {
    return one == null || other == null ? one == other : other.equals(pairs.get(one));
  }

  /** The step that this step of the first playbook is in the second; null where it is gone. */
  @Nullable Spot of(Spot first) {
    return pairs.get(first);
  }

  /** The step that this step of the second playbook was in the first; null where it is new. */
  @Nullable Spot backOf(Spot second) {
    return back.get(second);
  }

  /** The numbers of both, the first playbook's as keys. */
  Map<Integer, Integer> numbers() {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    pairs.forEach((one, other) -> numbers.put(one.number(), other.number()));
    return numbers;
  }

  /** The steps of the first playbook that stand elsewhere in the second: as few as explain it. */
  Set<Spot> moved() {
    Set<Spot> moved = new HashSet<>();
    Map<Spot, Integer> places = new HashMap<>();
    after.forEach(spot -> places.put(spot, places.size()));
    Map<String, List<Spot>> blocks = new LinkedHashMap<>();
    for (Spot spot : before) {
      Spot other = pairs.get(spot);
      if (other != null && !isSameBlock(spot, other)) {
        moved.add(spot);
      } else if (other != null) {
        Spot parent = spot.parent();
        String block = (parent == null ? -1 : parent.number()) + " " + spot.block();
        blocks.computeIfAbsent(block, it -> new ArrayList<>()).add(spot);
      }
    }
    for (List<Spot> block : blocks.values()) {
      int[] order =
          block.stream().mapToInt(spot -> places.getOrDefault(pairs.get(spot), 0)).toArray();
      boolean[] stays = rising(order);
      for (int i = 0; i < order.length; i++) {
        if (!stays[i]) {
          moved.add(block.get(i));
        }
      }
    }
    return moved;
  }

  private boolean isSameBlock(Spot one, Spot other) {
    return one.block().equals(other.block()) && isSamePlace(one.parent(), other.parent());
  }

  /** Which numbers belong to a longest rising row among them. */
  static boolean[] rising(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int at = 0;
      int high = length;
      while (at < high) {
        int middle = (at + high) >>> 1;
        if (numbers[ends[middle]] < numbers[i]) {
          at = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] stays = new boolean[numbers.length];
    Arrays.fill(stays, false);
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      stays[i] = true;
    }
    return stays;
  }
}
