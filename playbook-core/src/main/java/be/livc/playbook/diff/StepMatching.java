package be.livc.playbook.diff;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import java.util.ArrayList;
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
final class StepMatching {
  final List<StepPosition> before;
  final List<StepPosition> after;
  private final Map<StepPosition, StepPosition> pairs = new LinkedHashMap<>();
  private final Map<StepPosition, StepPosition> back = new HashMap<>();

  StepMatching(Playbook first, Playbook second) {
    this.before = StepPosition.all(first);
    this.after = StepPosition.all(second);
    byKey(spot -> spot.step().id());
    byKey(this::contentAtPlace);
    byKey(StepMatching::content);
    byPlace();
  }

  private interface Key {
    String of(StepPosition spot);
  }

  private void byKey(Key key) {
    Map<String, List<StepPosition>> open = new HashMap<>();
    for (StepPosition spot : after) {
      String name = key.of(spot);
      if (!name.isEmpty() && !back.containsKey(spot)) {
        open.computeIfAbsent(name, it -> new ArrayList<>()).add(spot);
      }
    }
    for (StepPosition spot : before) {
      List<StepPosition> others = open.getOrDefault(key.of(spot), List.of());
      if (!pairs.containsKey(spot) && !others.isEmpty()) {
        pair(spot, others.remove(0));
      }
    }
  }

  private void pair(StepPosition one, StepPosition other) {
    pairs.put(one, other);
    back.put(other, one);
  }

  private static boolean isKept(Step step) {
    return switch (step.kind()) {
      case ASK, DO, INCLUDE -> true;
      case TELL, WARN, ASK_AGAIN, WRITE, GROUP, CONCLUDE -> false;
    };
  }

  private static String content(StepPosition spot) {
    Step step = spot.step();
    return isKept(step) ? "" : YamlText.kind(step) + " " + step.words();
  }

  /** Several steps may say the same, as endings do: each is first looked for where it stood. */
  private String contentAtPlace(StepPosition spot) {
    String content = content(spot);
    StepPosition parent = spot.parent();
    StepPosition known = parent == null || back.containsKey(parent) ? parent : pairs.get(parent);
    boolean gone = parent != null && known == null;
    return content.isEmpty() || gone
        ? ""
        : content + " " + spot.block() + " " + (known == null ? "" : known.number());
  }

  private void byPlace() {
    Map<String, List<StepPosition>> open = new HashMap<>();
    for (StepPosition spot : after) {
      if (!back.containsKey(spot) && !isKept(spot.step()) && spot.step().id().isEmpty()) {
        open.computeIfAbsent(kindAt(spot), it -> new ArrayList<>()).add(spot);
      }
    }
    for (StepPosition spot : before) {
      boolean free = !pairs.containsKey(spot) && spot.step().id().isEmpty();
      for (StepPosition other :
          free ? open.getOrDefault(kindAt(spot), List.of()) : List.<StepPosition>of()) {
        if (!back.containsKey(other) && isSamePlace(spot.parent(), other.parent())) {
          pair(spot, other);
          break;
        }
      }
    }
  }

  private static String kindAt(StepPosition spot) {
    return YamlText.kind(spot.step()) + " " + spot.block();
  }

  private boolean isSamePlace(@Nullable StepPosition one, @Nullable StepPosition other) {
    return one == null || other == null ? one == other : other.equals(pairs.get(one));
  }

  /** The step that this step of the first playbook is in the second; null where it is gone. */
  @Nullable StepPosition of(StepPosition first) {
    return pairs.get(first);
  }

  /** The step that this step of the second playbook was in the first; null where it is new. */
  @Nullable StepPosition backOf(StepPosition second) {
    return back.get(second);
  }

  /** The numbers of both, the first playbook's as keys. */
  Map<Integer, Integer> numbers() {
    Map<Integer, Integer> numbers = new LinkedHashMap<>();
    pairs.forEach((one, other) -> numbers.put(one.number(), other.number()));
    return numbers;
  }

  /** The steps of the first playbook that stand elsewhere in the second: as few as explain it. */
  Set<StepPosition> moved() {
    Set<StepPosition> moved = new HashSet<>();
    Map<StepPosition, Integer> places = new HashMap<>();
    after.forEach(spot -> places.put(spot, places.size()));
    Map<String, List<StepPosition>> blocks = new LinkedHashMap<>();
    for (StepPosition spot : before) {
      StepPosition other = pairs.get(spot);
      if (other != null && !isSameBlock(spot, other)) {
        moved.add(spot);
      } else if (other != null) {
        StepPosition parent = spot.parent();
        String block = (parent == null ? -1 : parent.number()) + " " + spot.block();
        blocks.computeIfAbsent(block, it -> new ArrayList<>()).add(spot);
      }
    }
    for (List<StepPosition> block : blocks.values()) {
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

  private boolean isSameBlock(StepPosition one, StepPosition other) {
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
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
      stays[i] = true;
    }
    return stays;
  }
}
