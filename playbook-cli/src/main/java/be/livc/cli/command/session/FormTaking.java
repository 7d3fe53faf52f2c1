package be.livc.cli.command.session;

import be.livc.cli.command.Context;
import be.livc.cli.command.MadeFiles;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.input.PersonalQuestions;
import be.livc.cli.screen.ChangePreview;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.PersonalMarks;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.form.FilledForm;
import be.livc.playbook.form.TakenAnswer;
import be.livc.playbook.form.TakenAnswer.Outcome;
import be.livc.playbook.form.TakenForm;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.RejectionText;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.SessionJson;
import be.livc.playbook.walk.WalkChange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the answers of a form that came back, after they were seen. */
final class FormTaking {
  private static final int LARGEST = 20_000_000;

  private final Context context;
  private final Texts texts;
  private final Session session;
  private final ScreenNames names;

  FormTaking(Context context, Session session) {
    this.context = context;
    this.texts = context.texts();
    this.session = session;
    this.names = new ScreenNames(session.walk(), texts);
  }

  ExitCode take(Path file, boolean yes) {
    TakenForm taken = TakenForm.of(read(file), session, context.today());
    List<TakenAnswer> counting = taken.answers().stream().filter(TakenAnswer::counts).toList();
    if (context.json()) {
      if (yes) {
        keep(taken, file);
      }
      context.print(shape(taken, yes));
    } else {
      show(taken, file);
      if (!counting.isEmpty() && (yes || isWanted(counting))) {
        keep(taken, file);
        context.console().say(texts.count("take.kept", counting.size()));
        PreviewedChange.seen(context, session, taken.after());
        context.console().tell("take.file", file);
      } else if (!counting.isEmpty()) {
        context.console().tell("change.nothing");
      }
    }
    boolean findings = taken.answers().stream().anyMatch(TakenAnswer::isFinding);
    return findings ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private FilledForm read(Path file) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw Problem.notFound(texts.of("file.unread", file)).at(file.toString());
    }
    FilledForm form =
        (bytes.length > LARGEST ? Optional.<FilledForm>empty() : Templates.filled(bytes))
            .orElseThrow(() -> refused("take.unreadable", file));
    if (form.fields().isEmpty()) {
      throw refused("take.no-form", file);
    } else if (!form.isOf(session)) {
      throw refused("take.other", file);
    }
    return form;
  }

  private Problem refused(String key, Path file) {
    return Problem.notFound(texts.of(key, file, session.name())).at(file.toString());
  }

  private void show(TakenForm taken, Path file) {
    Console console = context.console();
    if (taken.isEmpty()) {
      console.tell("take.empty", file);
    }
    block("take.answers", taken, it -> it.counts());
    block("take.same", taken, it -> it.outcome() == Outcome.SAME);
    block("take.findings", taken, TakenAnswer::isFinding);
    WalkChange change = session.changeTo(taken.after());
    if (!change.aside().isEmpty()
        || !change.tasksGone().isEmpty()
        || !change.documentsGone().isEmpty()) {
      new ChangePreview(console, session).showAll(change);
    }
  }

  private void block(String key, TakenForm taken, Predicate<TakenAnswer> which) {
    List<TakenAnswer> those = taken.answers().stream().filter(which).toList();
    if (!those.isEmpty()) {
      context.console().tell(key);
      those.forEach(it -> context.console().say("  ", line(it), 2));
    }
  }

  private String line(TakenAnswer taken) {
    Ask ask = taken.ask();
    Value value = taken.value();
    if (ask == null) {
      return texts.of("take.GONE");
    }
    String name = names.question(ask);
    if (taken.isFinding() || value == null) {
      return texts.of("take.line", name, sentence(taken, ask));
    }
    String said = texts.of("take.line", name, names.answer(ask, value));
    Value before = taken.before();
    return taken.outcome() == Outcome.CHANGES && before != null
        ? texts.of("take.was", said, names.answer(ask, before))
        : said;
  }

  private String sentence(TakenAnswer taken, Ask ask) {
    Rejection rejection = taken.rejection();
    Language language = session.playbook().language();
    if (rejection == null) {
      return texts.of("take." + taken.outcome().name());
    }
    AnswerType.Column column = taken.column();
    if (column == null) {
      return RejectionText.sentence(ask.type(), rejection, language, texts);
    }
    String why =
        rejection.kind() == Rejection.Kind.EMPTY
            ? texts.of("take.cell.EMPTY")
            : RejectionText.sentence(column.type(), rejection, language, texts);
    return texts.of("take.cell", taken.row(), names.text(column.label(), null), why);
  }

  private boolean isWanted(List<TakenAnswer> counting) {
    List<PersonalMarks.Found> marks = new ArrayList<>();
    for (TakenAnswer taken : counting) {
      Value value = taken.value();
      if (value != null) {
        marks.addAll(PersonalMarks.in(value));
      }
    }
    Console console = context.console();
    return PersonalQuestions.areKept(marks, console)
        && console.confirm(texts.count("take.confirm", counting.size()));
  }

  private void keep(TakenForm taken, Path file) {
    if (taken.after().events().size() == session.events().size()) {
      return;
    }
    context.store().save(taken.after().documentMade(made(taken, file)));
    for (TakenAnswer it : taken.answers()) {
      Ask ask = it.ask();
      Value value = it.value();
      if (it.counts() && ask != null && value != null && Profile.takes(ask)) {
        context.profileOfWalks().change(before -> before.with(ask, value, context.today()));
      }
    }
  }

  /** The file that came back holds the answers too, as long as nobody threw it away. */
  private MadeDocument made(TakenForm taken, Path file) {
    List<String> answers = new ArrayList<>();
    boolean sensitive = false;
    for (TakenAnswer it : taken.answers()) {
      Ask ask = it.ask();
      if (ask != null) {
        answers.add(ask.id());
        sensitive |= ask.sensitive();
      }
    }
    return new MadeDocument(
        MadeDocument.QUESTIONS,
        "",
        texts.of("file.filled-form"),
        SessionQuestions.EXTENSION,
        MadeFiles.place(file),
        Map.of(),
        answers,
        sensitive);
  }

  private Map<String, @Nullable Object> shape(TakenForm taken, boolean kept) {
    List<Object> answers = new ArrayList<>();
    for (TakenAnswer it : taken.answers()) {
      Map<String, @Nullable Object> one = Json.object();
      Ask ask = it.ask();
      Value value = it.value();
      one.put("question", ask == null ? null : ask.id());
      one.put("name", ask == null ? null : names.question(ask));
      one.put("outcome", it.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      one.put("label", ask == null || value == null ? null : names.answer(ask, value));
      one.put("row", it.row() == 0 ? null : it.row());
      one.put("sentence", it.isFinding() ? ask == null ? line(it) : sentence(it, ask) : null);
      answers.add(one);
    }
    Map<String, @Nullable Object> shape =
        SessionJson.changed(session, kept ? taken.after() : session, texts);
    shape.put("taken", answers);
    return shape;
  }
}
