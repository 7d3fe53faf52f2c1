package be.livc.playbook.form;

import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Step;
import be.livc.playbook.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is asked a question: the one it was put off for, where it was; else the roles that do the
 * tasks it decides, which are those under its options and those whose condition names it.
 */
final class AskedPeople {
  private final Session session;
  private final Map<String, Set<String>> roles = new LinkedHashMap<>();

  AskedPeople(Session session) {
    this.session = session;
    playbook(session.playbook(), Set.of());
  }

  /** The titles of the roles, or who was named when the question was put off. */
  List<String> of(String question) {
    String whom = session.inquiries().get(question);
    return whom == null
        ? List.copyOf(roles.getOrDefault(question, Set.of()))
        : List.of(titled(whom));
  }

  /** A role that was meant by its id or title, by its title; anyone else as they are. */
  private String titled(String whom) {
    return session.playbook().roles().values().stream()
        .filter(role -> role.id().equals(whom) || role.title().equalsIgnoreCase(whom))
        .map(Role::title)
        .findFirst()
        .orElse(whom);
  }

  private void playbook(Playbook playbook, Set<String> deciding) {
    for (Phase phase : playbook.phases()) {
      steps(phase.steps(), nearest(phase.when(), deciding, playbook), playbook);
    }
  }

  private void steps(List<Step> steps, Set<String> deciding, Playbook playbook) {
    for (Step step : steps) {
      Set<String> here = nearest(step.header().when(), deciding, playbook);
      Step.Ask asked = step.asked();
      if (step instanceof Step.Do task) {
        decided(task, here, playbook);
      } else if (step instanceof Step.Include include) {
        playbook(include.playbook(), here);
      } else {
        Set<String> inside = asked == null ? here : Set.of(asked.id());
        step.blocks().forEach(block -> steps(block, inside, playbook));
      }
    }
  }

  private void decided(Step.Do task, Set<String> deciding, Playbook playbook) {
    for (String id : task.by()) {
      Role role = playbook.roles().get(id);
      String title = role == null ? id : role.title();
      deciding.forEach(
          question -> roles.computeIfAbsent(question, none -> new LinkedHashSet<>()).add(title));
    }
  }

  private static Set<String> nearest(Condition when, Set<String> outside, Playbook playbook) {
    Set<String> named = new LinkedHashSet<>(when.questions());
    Set<String> seen = new LinkedHashSet<>();
    List<String> facts = new ArrayList<>(when.facts());
    while (!facts.isEmpty()) {
      String next = facts.remove(0);
      Fact fact = playbook.facts().get(next);
      if (fact != null && seen.add(next)) {
        named.addAll(fact.condition().questions());
        facts.addAll(fact.condition().facts());
      }
    }
    return named.isEmpty() ? outside : Collections.unmodifiableSet(named);
  }
}
