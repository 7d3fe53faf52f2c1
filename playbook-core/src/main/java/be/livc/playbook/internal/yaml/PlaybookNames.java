package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids of a playbook by what they stand for, included ones too. */
final class PlaybookNames {
  private final Map<String, Ask> given = new LinkedHashMap<>();
  private final Map<String, Ask> questions = new LinkedHashMap<>();
  private final Map<String, Ask> all = new LinkedHashMap<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final Set<String> tasks = new LinkedHashSet<>();
  private final Set<String> documents = new LinkedHashSet<>();
  private final Set<String> conclusions = new LinkedHashSet<>();

  PlaybookNames(Playbook playbook) {
    playbook.given().forEach(ask -> given.put(ask.id(), ask));
    conclusions.addAll(playbook.conclusions().keySet());
    playbook.visit(this::add);
  }

  private void add(Step step) {
    if (step instanceof Step.Include include) {
      include.playbook().given().forEach(ask -> given.put(ask.id(), ask));
    }
    if (step instanceof Step.Conclude conclude && !conclude.conclusion().isEmpty()) {
      conclusions.add(conclude.conclusion());
    }
    if (step.id().isEmpty()) {
      return;
    }
    steps.add(step.id());
    if (step instanceof Ask ask) {
      all.put(ask.id(), ask);
      if (!given.containsKey(ask.id())) {
        questions.put(ask.id(), ask);
      }
    } else if (step instanceof Step.Do) {
      tasks.add(step.id());
    } else if (step instanceof Step.Write) {
      documents.add(step.id());
    }
  }

  Map<String, Ask> given() {
    return given;
  }

  /** The questions that are not given. */
  Map<String, Ask> questions() {
    return questions;
  }

  /** All questions, given ones too. */
  Map<String, Ask> all() {
    return all;
  }

  Set<String> steps() {
    return steps;
  }

  Set<String> tasks() {
    return tasks;
  }

  Set<String> documents() {
    return documents;
  }

  Set<String> conclusions() {
    return conclusions;
  }
}
