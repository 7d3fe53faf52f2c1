package be.livc.cli.screen;

import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.cli.words.DependentNames;
import be.livc.cli.words.PartNoun;
import be.livc.cli.words.PhaseNames;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.WalkChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said once something is recorded: the answer, what it brings in, what is done. */
final class Confirmations {
  private final Conversation sitting;
  private final Console console;
  private final Texts texts;

  Confirmations(Conversation sitting) {
    this.sitting = sitting;
    this.console = sitting.console();
    this.texts = sitting.texts();
  }

  /** The answer by its label; that a sensitive one is not repeated. */
  void answer(Ask ask, Value value) {
    ScreenNames names = sitting.names();
    int parts = parts(ask, value);
    String counted = PartNoun.of(ask, names.language(), texts).count(parts);
    if (ask.sensitive()) {
      String noted = parts > 0 ? texts.of("noted.parts", counted) : texts.of("noted.plain");
      console.say(noted + " " + texts.of("noted.sensitive"));
    } else if (parts > 0) {
      console.say(texts.of("noted.parts.said", counted, names.label(ask, value)));
    } else {
      console.say(texts.of("noted", names.label(ask, value)));
    }
    if (Profile.takes(ask) && !(value instanceof Value.Nothing)) {
      console.tell("noted.profile");
    }
  }

  private static int parts(Ask ask, Value value) {
    return value.accept(
        new Value.DefaultVisitor<Integer>() {
          @Override
          protected Integer other(Value value) {
            return 0;
          }

          @Override
          public Integer entries(Value.Entries value) {
            return value.entries().size();
          }

          @Override
          public Integer rows(Value.Rows value) {
            return value.rows().size();
          }

          @Override
          public Integer words(Value.Words value) {
            boolean lines = ask.type() instanceof AnswerType.Words words && words.manyLines();
            return lines ? value.text().split("\n", -1).length : 0;
          }
        });
  }

  /** The documents that an entry or a row doesn't get, by name; none of a sensitive answer. */
  void leftOut(Ask ask) {
    ScreenNames names = sitting.names();
    List<String> none =
        sitting.walk().documentsNotFor(ask.id()).stream().map(names::document).toList();
    if (!ask.sensitive() && !none.isEmpty()) {
      console.tell("left-out", DependentNames.some(none, texts));
    }
  }

  /** What was set aside by an answer that no preview announced. */
  void aside(WalkChange change) {
    ScreenNames names = sitting.names();
    change
        .aside()
        .forEach(
            (id, value) ->
                sitting
                    .walk()
                    .playbook()
                    .question(id)
                    .ifPresent(
                        ask ->
                            console.tell(
                                "set-aside",
                                names.question(ask) + ": " + names.answer(ask, value))));
  }

  /** What came in, now that it is kept, in one line; what counts again, one line each. */
  void change(WalkChange change) {
    ScreenNames names = sitting.names();
    change
        .back()
        .forEach(
            (id, value) ->
                sitting
                    .walk()
                    .playbook()
                    .question(id)
                    .ifPresent(
                        ask ->
                            console.tell(
                                "back-again",
                                names.question(ask) + ": " + names.answer(ask, value))));
    List<String> came = new ArrayList<>();
    int tasks = change.tasksNew().size();
    int documents = change.documentsNew().size();
    if (tasks > 0) {
      came.add(texts.count("tasks", tasks));
    }
    if (documents > 0) {
      came.add(texts.count("documents", documents));
    }
    if (!came.isEmpty()) {
      boolean hint = tasks > 0 && sitting.wantsTasksHint();
      console.tell(hint ? "came-in.hint" : "came-in", texts.and(came));
    }
  }

  /** That a phase is done, when the next question stands in a later one. */
  void phaseDone(@Nullable Phase left, @Nullable Phase next) {
    Playbook playbook = sitting.walk().playbook();
    if (left == null
        || next == null
        || PhaseNames.number(playbook, next) <= PhaseNames.number(playbook, left)) {
      return;
    }
    int waiting = 0;
    for (Visit visit : sitting.walk().putOff()) {
      waiting += PhaseNames.same(visit.phase(), left) ? 1 : 0;
    }
    String name = sitting.names().phase(left);
    int number = PhaseNames.number(playbook, left);
    int all = playbook.phases().size();
    console
        .gap()
        .say(
            waiting == 0
                ? texts.of("phase.done", number, all, name)
                : texts.count("phase.done.but", waiting, number, all, name));
  }

  /** That a question was put off, and what hangs on it. */
  void putOff(Ask ask) {
    ScreenNames names = sitting.names();
    console.gap().tell("put-off", names.question(ask));
    List<String> hanging = DependentNames.on(ask.id(), sitting.walk(), names, texts);
    console.say(
        hanging.isEmpty()
            ? texts.of("put-off.nothing")
            : texts.of("put-off.hangs", texts.and(hanging)));
    console.tell("put-off.rest");
  }
}
