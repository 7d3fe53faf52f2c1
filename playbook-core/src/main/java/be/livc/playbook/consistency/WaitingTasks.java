package be.livc.playbook.consistency;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.FindingCollector;
import be.livc.playbook.proof.FindingCollector.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tasks that wait for each other in a circle: behind one another by {@code after}, or because a
 * role does one before another has appointed it. None of them ever has a deadline.
 */
final class WaitingTasks {
  private final Map<String, Step.Do> tasks = new LinkedHashMap<>();
  private final Map<String, List<String>> appointing = new HashMap<>();
  private final Set<String> done = new HashSet<>();

  private WaitingTasks(Playbook playbook) {
    playbook.visit(
        step -> {
          // where a part could not be read, the id of a task may be lost
          if (step instanceof Step.Do task && !task.id().isEmpty()) {
            tasks.putIfAbsent(task.id(), task);
            if (!task.appoints().isEmpty()) {
              appointing.computeIfAbsent(task.appoints(), role -> new ArrayList<>()).add(task.id());
            }
          }
        });
  }

  static void check(Playbook playbook, FindingCollector ledger) {
    WaitingTasks waiting = new WaitingTasks(playbook);
    for (Step.Do task : waiting.tasks.values()) {
      List<String> circle = waiting.circle(task.id());
      if (!circle.isEmpty()) {
        Step.Do first = waiting.tasks.getOrDefault(circle.get(0), task);
        ledger.add(
            Subject.of(first), RuleId.PROOF_WAITING_CIRCLE, null, String.join("` → `", circle));
      }
    }
  }

  private List<String> waitsFor(String id) {
    Step.Do task = tasks.get(id);
    if (task == null) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    if (tasks.containsKey(task.after())) {
      others.add(task.after());
    }
    if (task.by().size() == 1) {
      appointing.getOrDefault(task.by().get(0), List.of()).stream()
          .filter(other -> !other.equals(id))
          .forEach(others::add);
    }
    return others;
  }

  /**
   * The tasks of a circle that this one leads into, the first in the document first and again at
   * the end; empty where there is none that was not given before.
   */
  private List<String> circle(String start) {
    List<String> way = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    enter(start, way, next, places);
    while (!way.isEmpty()) {
      int last = way.size() - 1;
      List<String> others = waitsFor(way.get(last));
      int at = next.get(last);
      if (done.contains(way.get(last)) || at >= others.size()) {
        done.add(way.get(last));
        places.remove(way.get(last));
        way.remove(last);
        next.remove(last);
        continue;
      }
      next.set(last, at + 1);
      String other = others.get(at);
      Integer before = places.get(other);
      if (before != null) {
        List<String> circle = fromFirst(way.subList(before, way.size()));
        done.addAll(way);
        return circle;
      } else if (!done.contains(other)) {
        enter(other, way, next, places);
      }
    }
    return List.of();
  }

  private static void enter(
      String id, List<String> way, List<Integer> next, Map<String, Integer> places) {
    places.put(id, way.size());
    way.add(id);
    next.add(0);
  }

  private List<String> fromFirst(List<String> circle) {
    List<String> order = List.copyOf(tasks.keySet());
    int first = 0;
    for (int i = 1; i < circle.size(); i++) {
      first = order.indexOf(circle.get(i)) < order.indexOf(circle.get(first)) ? i : first;
    }
    List<String> turned = new ArrayList<>(circle.subList(first, circle.size()));
    turned.addAll(circle.subList(0, first));
    turned.add(turned.get(0));
    return turned;
  }
}
