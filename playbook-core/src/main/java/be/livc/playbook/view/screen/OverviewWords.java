package be.livc.playbook.view.screen;

import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.view.Causes;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an overview of all answers says of each; what is sensitive is not in it. */
public final class OverviewWords {
  private final Walk walk;
  private final Sentences texts;
  private final ScreenNames names;

  /** In a walk. */
  public OverviewWords(Walk walk, Sentences texts) {
    this.walk = walk;
    this.texts = texts;
    this.names = new ScreenNames(walk, texts);
  }

  /** The answer, or that it was put off or no longer fits. */
  public String state(Visit visit, Ask ask) {
    if (visit.standing() == QuestionState.REFUSED) {
      return texts.of("answer.refused");
    }
    return walk.value(ask.id())
        .map(value -> names.answer(ask, value))
        .orElse(texts.of("answer.put-off"));
  }

  /** What hangs on a question that has no answer; empty when nothing does. */
  public String hangs(Visit visit, Ask ask) {
    if (visit.standing() == QuestionState.ANSWERED) {
      return "";
    }
    List<String> hanging =
        walk.dependents(ask.id()).stream()
            .map(Visit::question)
            .filter(Objects::nonNull)
            .map(names::question)
            .distinct()
            .toList();
    return hanging.isEmpty() ? "" : texts.of("overview.hangs", DependentNames.some(hanging, texts));
  }

  /**
   * The questions whose answers were set aside, by the sentence that says what brings them back, in
   * the order given.
   */
  public Map<String, List<Ask>> aside() {
    Map<String, List<Ask>> byCause = new LinkedHashMap<>();
    for (String id : walk.parked().keySet()) {
      walk.playbook()
          .question(id)
          .ifPresent(ask -> byCause.computeIfAbsent(cause(id), it -> new ArrayList<>()).add(ask));
    }
    return byCause;
  }

  private String cause(String parked) {
    String cause = Causes.waysBack(parked, walk);
    return cause == null
        ? texts.of("overview.aside")
        : texts.of("overview.aside.back", names.question(cause));
  }

  /** A question with its answer that was set aside. */
  public String said(Ask ask) {
    Value value = walk.parked().getOrDefault(ask.id(), Value.NOTHING);
    return names.question(ask) + ": " + names.answer(ask, value);
  }
}
