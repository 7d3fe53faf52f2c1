package be.livc.playbook.internal.yaml.answers;

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

  private final Kinds kinds = new Kinds();

  PlaybookNames(Playbook playbook) {
    playbook.given().forEach(ask -> given.put(ask.id(), ask));
    conclusions.addAll(playbook.conclusions().keySet());
    playbook.visit(this::add);
  }

  private void add(Step step) {
    if (!step.id().isEmpty()) {
      steps.add(step.id());
    }
    step.accept(kinds);
  }

  /** Sorts the names by kind. */
  private final class Kinds extends Step.DefaultVisitor<Void> {
    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Ask step) {
      all.put(step.id(), step);
      if (!given.containsKey(step.id())) {
        questions.put(step.id(), step);
      }
      return null;
    }

    @Override
    public Void task(Step.Do step) {
      tasks.add(step.id());
      return null;
    }

    @Override
    public Void write(Step.Write step) {
      documents.add(step.id());
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      step.playbook().given().forEach(ask -> given.put(ask.id(), ask));
      return null;
    }

    @Override
    public Void conclude(Step.Conclude step) {
      if (!step.conclusion().isEmpty()) {
        conclusions.add(step.conclusion());
      }
      return null;
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
