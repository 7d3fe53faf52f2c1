package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be seen of a walk, by the pure function that defines it and as a walk tells it. */
final class Definition {
  private final List<Walker.Met> visits;
  private final Map<String, Walker.Met> questions = new LinkedHashMap<>();
  private final Details details;
  private final Answers answers;

  private Definition(Playbook playbook, Answers answers, LocalDate date) {
    this.answers = answers;
    this.details = Details.of(playbook, answers, date);
    this.visits = details.visits();
    for (Walker.Met visit : visits) {
      if (visit.step().asked() != null) {
        questions.merge(
            visit.step().asked().id(),
            visit,
            (first, second) ->
                isOpen(second) || !first.certain() && second.certain() ? second : first);
      }
    }
  }

  private static boolean isOpen(Walker.Met visit) {
    return visit.certain() && visit.standing() == QuestionState.OPEN;
  }

  private static boolean waits(Walker.Met visit) {
    return visit.certain()
        && (visit.standing() == QuestionState.PUT_OFF || visit.standing() == QuestionState.REFUSED);
  }

  private boolean isFirst(Walker.Met visit) {
    Ask ask = visit.step().asked();
    return ask != null && questions.get(ask.id()) == visit;
  }

  private int frontier() {
    int last = 0;
    for (int i = 0; i < visits.size(); i++) {
      Walker.Met visit = visits.get(i);
      boolean recorded = visit.standing() != QuestionState.OPEN && visit.phase() != null;
      last = visit.certain() && recorded && isFirst(visit) ? i : last;
    }
    while (last < visits.size() && !isOpen(visits.get(last))) {
      last++;
    }
    return last;
  }

  /** What the definition says. */
  static List<String> of(Playbook playbook, Answers answers, LocalDate date) {
    return new Definition(playbook, answers, date).seen();
  }

  private List<String> seen() {
    List<String> seen = new ArrayList<>();
    int frontier = frontier();
    for (int i = 0; i < visits.size(); i++) {
      Walker.Met visit = visits.get(i);
      Ask ask = visit.step().asked();
      Offer offer = ask == null || visit.offer() != null ? visit.offer() : new Offer(ask, Map.of());
      seen.add(
          String.join(
              " ",
              number(visit.step()),
              visit.phase() == null ? "given" : visit.phase().id(),
              visit.include() == null ? "own" : visit.include().id(),
              visit.certain() ? "certain" : "possible",
              i <= frontier ? "reached" : "ahead",
              String.valueOf(visit.standing()),
              String.valueOf(visit.rejection()),
              String.valueOf(visit.reason()),
              String.valueOf(Dependencies.questions(visit.hinges())),
              String.valueOf(offer)));
    }
    visits.stream()
        .filter(Definition::isOpen)
        .findFirst()
        .or(() -> visits.stream().filter(Definition::waits).findFirst())
        .ifPresent(open -> seen.add("open " + number(open.step())));
    visits.stream()
        .filter(visit -> visit.step() instanceof Step.Conclude && visit.include() == null)
        .filter(Walker.Met::certain)
        .forEach(visit -> seen.add("conclusion " + number(visit.step())));
    visits.stream()
        .filter(visit -> waits(visit) && isFirst(visit))
        .forEach(visit -> seen.add("put off " + number(visit.step())));
    visits.stream()
        .filter(visit -> visit.certain() && isFirst(visit))
        .forEach(visit -> seen.add("question " + number(visit.step())));
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              if (answer instanceof Answer.Given given && !questions.containsKey(id)) {
                seen.add("aside " + id + given.value());
              }
            });
    seen.add(details.bounds().least() + " to " + details.bounds().most());
    return seen;
  }

  private static String number(Step step) {
    return Integer.toString(step.header().number());
  }

  /** What a walk tells. */
  static List<String> of(Walk walk) {
    List<String> seen = new ArrayList<>();
    for (Visit visit : walk.visits()) {
      seen.add(
          String.join(
              " ",
              number(visit.step()),
              visit.phase() == null ? "given" : visit.phase().id(),
              visit.include() == null ? "own" : visit.include().id(),
              visit.certain() ? "certain" : "possible",
              visit.reached() ? "reached" : "ahead",
              String.valueOf(visit.standing()),
              String.valueOf(visit.rejection()),
              String.valueOf(visit.reason()),
              String.valueOf(visit.hangsOn()),
              String.valueOf(visit.offer())));
    }
    walk.openVisit().ifPresent(open -> seen.add("open " + number(open.step())));
    walk.conclusion().ifPresent(end -> seen.add("conclusion " + number(end.step())));
    walk.putOff().forEach(visit -> seen.add("put off " + number(visit.step())));
    walk.questions().forEach(visit -> seen.add("question " + number(visit.step())));
    walk.parked().forEach((id, value) -> seen.add("aside " + id + value));
    seen.add(walk.progress().least() + " to " + walk.progress().most());
    return seen;
  }
}
