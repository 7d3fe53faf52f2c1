package be.livc.page.request;

import be.livc.page.desk.Desk;
import be.livc.page.given.Doubts;
import be.livc.page.given.Refusal;
import be.livc.page.given.Refusals;
import be.livc.page.shape.Suggestions;
import be.livc.page.shape.Wording;
import be.livc.page.wire.Problem;
import be.livc.page.wire.Request;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.checklist.ChecklistItem;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.screen.AnswerParts;
import be.livc.playbook.view.screen.Noted;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers a question, or puts it off, or opens it again. */
final class AnswerRequests {
  private final Desk desk;

  AnswerRequests(Desk desk) {
    this.desk = desk;
  }

  private Asked asked(Request request) {
    return Asked.of(request, desk.sitting().by(request), desk.texts());
  }

  private Refusal refusal(Asked asked, Rejection why) {
    return new Refusals(asked.session().playbook().language(), desk.texts()).of(asked.ask(), why);
  }

  Map<String, @Nullable Object> answer(Request request) {
    Asked asked = asked(request);
    return asked
        .answer(request, desk.texts())
        .match(value -> record(asked, value, request), Changed::refused);
  }

  private Map<String, @Nullable Object> record(Asked asked, Value value, Request request) {
    Attempt attempt = asked.attempt(value);
    Rejection why = attempt.rejection().orElse(null);
    if (why != null) {
      return Changed.refused(refusal(asked, why));
    }
    List<String> doubts = Doubts.about(value, request, desk.texts());
    return doubts.isEmpty()
        ? Changed.to(attempt.session(), noted(asked, value, attempt.session()), request, desk)
        : Changed.doubted(doubts);
  }

  /** Nothing stands between an answer and the advice that ends the playbook. */
  private List<String> noted(Asked asked, Value value, Session next) {
    Session before = asked.session();
    Walk after = next.walk();
    if (before.walk().conclusion().isEmpty() && after.conclusion().isPresent()) {
      return List.of();
    }
    Ask ask = asked.ask();
    Noted noted = new Noted(after, desk.texts());
    WalkChange change = before.changeTo(next);
    boolean had = before.answers().get(ask.id()) instanceof Answer.Given;
    List<String> said = new ArrayList<>();
    said.add(had ? noted.changed(ask, value) : noted.answer(ask, value));
    said.addAll(noted.aside(change));
    said.addAll(noted.back(change));
    add(said, cameIn(noted, change));
    add(said, noted.leftOut(ask));
    Visit open = before.walk().openVisit().orElse(null);
    if (open != null && ask.equals(open.question())) {
      Phase here = after.openVisit().map(Visit::phase).orElse(null);
      add(said, noted.phaseDone(open.phase(), here));
    }
    return said;
  }

  private String cameIn(Noted noted, WalkChange change) {
    String came = noted.cameIn(change);
    return came.isEmpty() ? "" : desk.texts().of("came-in", came);
  }

  private static void add(List<String> said, String sentence) {
    if (!sentence.isEmpty()) {
      said.add(sentence);
    }
  }

  Map<String, @Nullable Object> draft(Request request) {
    Asked asked = asked(request);
    if (!AnswerParts.has(asked.ask().type())) {
      throw Problem.of("problem.no-parts", asked.ask().id());
    }
    Value parts =
        Asked.reader(request, asked.session(), desk.texts())
            .draft(asked.offered(), request.object("value"));
    List<String> doubts = Doubts.about(parts, request, desk.texts());
    if (!doubts.isEmpty()) {
      return Changed.doubted(doubts);
    }
    Session next = asked.isGiven() ? asked.session() : asked.session().drafted(asked.ask(), parts);
    return Changed.to(next, List.of(), request, desk);
  }

  Map<String, @Nullable Object> confirm(Request request) {
    Asked asked = asked(request);
    Wording words = new Wording(asked.session().walk(), desk.texts());
    Suggestions suggested =
        Suggestions.at(asked.ask(), asked.session(), words)
            .orElseThrow(() -> Problem.of("problem.no-suggestion", asked.ask().id()));
    return record(asked, suggested.value(), request);
  }

  Map<String, @Nullable Object> later(Request request) {
    Asked asked = asked(request);
    String whom = request.optional("whom").orElse("").trim();
    Attempt attempt = asked.session().putOff(asked.ask(), whom);
    Rejection why = attempt.rejection().orElse(null);
    if (why != null) {
      return Changed.refused(refusal(asked, why));
    }
    List<String> doubts = Doubts.about(whom, request, desk.texts());
    if (!doubts.isEmpty()) {
      return Changed.doubted(doubts);
    }
    Session next = attempt.session();
    Noted noted = new Noted(next.walk(), desk.texts());
    WalkChange change = asked.session().changeTo(next);
    List<String> said = new ArrayList<>(noted.putOff(asked.ask()));
    said.addAll(noted.aside(change));
    said.addAll(noted.back(change));
    add(said, cameIn(noted, change));
    if (!whom.isEmpty()) {
      for (ChecklistItem item : Checklist.of(next).items()) {
        if (item.key().equals(asked.ask().id())) {
          said.add(desk.texts().of("ask-around.kept", item.mark(), item.name()));
        }
      }
    }
    return Changed.to(next, said, request, desk);
  }

  Map<String, @Nullable Object> withdraw(Request request) {
    Asked asked = asked(request);
    return Changed.to(asked.session().withdraw(asked.ask()), List.of(), request, desk);
  }
}
