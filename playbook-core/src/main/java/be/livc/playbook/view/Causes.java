package be.livc.playbook.view;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Reason;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers that led to a step. */
public final class Causes {
  private Causes() {}

  /** The questions whose answers led to a visit, the outermost cause first. */
  public static Set<String> questions(Visit visit, Playbook playbook) {
    List<String> found = new ArrayList<>();
    for (Reason reason = visit.reason(); reason != null; reason = reason.outer()) {
      Set<String> here = new LinkedHashSet<>();
      if (reason.condition() != null) {
        add(reason.condition(), playbook, here);
      } else {
        here.add(reason.question());
      }
      found.addAll(0, here);
    }
    return new LinkedHashSet<>(found);
  }

  private static void add(Condition condition, Playbook playbook, Set<String> found) {
    found.addAll(condition.questions());
    for (String id : condition.facts()) {
      Fact fact = playbook.facts().get(id);
      if (fact != null) {
        add(fact.condition(), playbook, found);
      }
    }
  }

  /** Those questions with their answers, as lines; what was not answered is named by itself. */
  public static List<String> lines(Visit visit, Walk walk, ScreenNames names) {
    List<String> lines = new ArrayList<>();
    for (String id : questions(visit, walk.playbook())) {
      Ask ask = walk.playbook().question(id).orElse(null);
      Value value = walk.value(id).orElse(null);
      if (ask != null && value != null) {
        lines.add(names.question(ask) + ": " + names.answer(ask, value));
      }
    }
    return lines;
  }

  /**
   * The question whose answer brings a question back that was set aside: the nearest one around it,
   * or in its condition, that the walk still meets; else the one that brings those back. Null when
   * it can't be told.
   */
  public static @Nullable String waysBack(String parked, Walk walk) {
    Objects.requireNonNull(parked, "parked");
    return waysBack(parked, walk, new HashSet<>());
  }

  private static @Nullable String waysBack(String parked, Walk walk, Set<String> seen) {
    Step target = walk.playbook().question(parked).orElse(null);
    if (target == null || !seen.add(parked)) {
      return null;
    }
    List<String> around = new ArrayList<>();
    for (List<Step> block : walk.playbook().blocks()) {
      if (path(block, target, around)) {
        break;
      }
    }
    Set<String> named = new LinkedHashSet<>(around);
    add(target.header().when(), walk.playbook(), named);
    String found = null;
    for (String id : named) {
      found = walk.question(id).filter(Visit::certain).isPresent() ? id : found;
    }
    for (String id : named) {
      found = found == null ? waysBack(id, walk, seen) : found;
    }
    return found;
  }

  private static boolean path(List<Step> block, Step target, List<String> around) {
    for (Step step : block) {
      if (step.header().number() == target.header().number()) {
        return true;
      }
      int size = around.size();
      if (step instanceof Ask ask) {
        around.add(ask.id());
      }
      around.addAll(step.header().when().questions());
      for (List<Step> inside : step.blocks()) {
        if (path(inside, target, around)) {
          return true;
        }
      }
      around.subList(size, around.size()).clear();
    }
    return false;
  }
}
