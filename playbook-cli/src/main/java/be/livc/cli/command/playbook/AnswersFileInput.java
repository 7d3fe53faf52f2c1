package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.command.InputText;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.FindingText;
import be.livc.playbook.AnswersFiles;
import be.livc.playbook.FindResult;
import be.livc.playbook.answer.AnswersFile;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Attempt;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills a new session from a file with answers. */
final class AnswersFileInput {
  private final Context context;
  private final Texts texts;
  private final Path file;
  private final @Nullable SourceFile typed; // the standard input can be read only once

  /**
   * What is in the file, or on the standard input.
   *
   * @throws Problem when there is no such file
   */
  AnswersFileInput(Context context, Path file) {
    this.context = context;
    this.texts = context.texts();
    this.file = file;
    boolean standard = InputText.isStandard(file);
    if (!standard && !Files.exists(file)) {
      throw Problem.notFound(texts.of("answers.missing", file)).at(file.toString());
    }
    this.typed = standard ? new SourceFile(file.toString(), InputText.read(file, context)) : null;
  }

  /**
   * The playbook it says it belongs to, in the version it names where that was released; else the
   * working text, which may be of that version. Empty where it names none.
   */
  Optional<String> playbook() {
    return (typed == null ? AnswersFiles.playbook(file) : AnswersFiles.playbook(typed))
        .map(
            named -> {
              FindResult found = context.library().find(named);
              return found.isFound() ? named : found.id();
            });
  }

  /**
   * The session with all that the file gives.
   *
   * @param dated whether a date was given already, which then counts
   * @throws Problem when the file has errors, which are shown, or an answer is refused
   */
  Session fill(Session empty, boolean dated) {
    Result<AnswersFile> read =
        typed == null
            ? AnswersFiles.read(file, empty.playbook())
            : AnswersFiles.read(typed, empty.playbook());
    read.diagnostics().forEach(it -> context.remark(FindingText.snippet(it, texts.language())));
    AnswersFile answers = read.value();
    if (answers == null) {
      throw Problem.findings(texts.of("answers.broken", file))
          .at(file.toString())
          .showing(read.diagnostics());
    }
    Session session = answers.on() == null || dated ? empty : empty.dated(answers.on());
    for (var given : answers.given().entrySet()) {
      session = accepted(session, given.getKey(), session.given(given.getKey(), given.getValue()));
    }
    for (var answer : answers.answers().entrySet()) {
      session = answered(session, answer.getKey(), answer.getValue());
    }
    for (String question : answers.empty()) {
      session = answered(session, question, Value.NOTHING);
    }
    for (String question : answers.later()) {
      session = accepted(session, question, session.putOff(ask(session, question)));
    }
    for (String task : answers.done()) {
      session = done(session, task);
    }
    return session;
  }

  private Session answered(Session session, String question, Value value) {
    return accepted(session, question, session.answer(ask(session, question), value));
  }

  private static Ask ask(Session session, String question) {
    return session.playbook().question(question).orElseThrow();
  }

  private Session accepted(Session session, String question, Attempt attempt) {
    attempt
        .rejection()
        .ifPresent(
            why -> {
              ScreenNames names = new ScreenNames(session.walk(), texts);
              String sentence =
                  RejectionText.sentence(
                      ask(session, question), why, session.playbook().language(), texts);
              throw Problem.refused(
                  texts.of("answers.refused", names.question(question), sentence), question, why);
            });
    return attempt.session();
  }

  private Session done(Session session, String key) {
    for (Task task : session.walk().tasks()) {
      Item item = task.item();
      String byText = item == null ? task.key() : task.step().id() + "[" + item.text() + "]";
      if (!task.pending() && (task.key().equals(key) || byText.equals(key))) {
        return session.tick(task.key());
      }
    }
    throw Problem.findings(texts.of("answers.no-task", key));
  }
}
