package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.MadeFiles;
import be.livc.cli.command.OutputOptions;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.document.DocumentFormat;
import be.livc.playbook.form.FormQuestion;
import be.livc.playbook.form.QuestionForm;
import be.livc.playbook.model.Role;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.QuestionJson;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the open questions of a session to a colleague as a form, and takes the answers back. */
public final class SessionQuestions implements Command {
  static final String EXTENSION = DocumentFormat.DOCX.extension();

  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Option(names = "--role", paramLabel = "ROL", descriptionKey = "option.questions-role")
  @Nullable String role;

  @Option(names = "--out", paramLabel = "BESTAND", descriptionKey = "option.questions-out")
  @Nullable Path out;

  @Option(names = "--take", paramLabel = "BESTAND", descriptionKey = "option.take")
  @Nullable Path filled;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    if (filled != null && (role != null || out != null)) {
      throw Problem.usage(texts.of("questions.take-alone"));
    } else if (out != null
        && !String.valueOf(out).toLowerCase(Locale.ROOT).endsWith("." + EXTENSION)) {
      throw Problem.usage(texts.of("questions.word"));
    }
    Session session = new SessionArgument(context).open(named);
    return filled != null
        ? new FormTaking(context, session).take(filled, yes)
        : write(session, context);
  }

  private ExitCode write(Session session, Context context) {
    Texts texts = context.texts();
    String whom = role == null ? "" : whom(role, session, texts);
    QuestionForm form = whom.isEmpty() ? QuestionForm.of(session) : QuestionForm.of(session, whom);
    Path file = form.questions().isEmpty() ? null : file(form, whom, session, context);
    if (file != null) {
      MadeFiles.keep(session, made(session, form.title(), file), context);
    }
    if (context.json()) {
      context.print(shape(form, file, session, texts));
      return ExitCode.DONE;
    } else if (file == null) {
      none(whom, session, context.console());
      return ExitCode.DONE;
    }
    Console console = context.console();
    console.say(texts.count("questions.asked", form.questions().size(), form.title()));
    for (FormQuestion question : form.questions()) {
      String people = whom.isEmpty() ? texts.and(question.people()) : "";
      String name = question.name();
      console.say("  ", people.isEmpty() ? name : texts.of("questions.for", name, people), 2);
    }
    if (form.sensitive()) {
      console.tell("questions.sensitive");
    }
    console.tell("file.written", file);
    console.tell("questions.back", session.name(), file.getFileName());
    return ExitCode.DONE;
  }

  /** Says so, and whose questions are open where the one who was named has none. */
  private static void none(String whom, Session session, Console console) {
    if (whom.isEmpty()) {
      console.tell("questions.none");
      return;
    }
    console.tell("questions.none.role", whom);
    List<String> people = QuestionForm.of(session).people();
    if (!people.isEmpty()) {
      console.tell("questions.people", console.texts().and(people));
    }
  }

  /**
   * The role that is meant, by its title, or whom someone named when they put a question off.
   *
   * @throws Problem when there is nobody of that name
   */
  private static String whom(String wanted, Session session, Texts texts) {
    List<String> known = new ArrayList<>();
    for (Role role : session.playbook().roles().values()) {
      if (role.id().equals(wanted)) {
        return role.title();
      }
      known.add(role.title());
    }
    known.addAll(QuestionForm.of(session).people());
    return known.stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> all = known.stream().distinct().toList();
              return Problem.notFound(texts.of("role.unknown", wanted, String.join(", ", all)));
            });
  }

  private Path file(QuestionForm form, String whom, Session session, Context context) {
    byte[] content = context.templates().export(form);
    if (out != null) {
      OutputOptions.writeQuietly(out, content, true, context);
      return out;
    }
    Texts texts = context.texts();
    return OutputFolder.of(context.workingFolder(), session.name(), texts)
        .write(
            whom.isEmpty() ? texts.of("file.open-questions") : texts.of("file.questions", whom),
            EXTENSION,
            content,
            true)
        .orElseThrow();
  }

  private static MadeDocument made(Session session, String title, Path file) {
    String place = MadeFiles.place(file);
    return MadeDocument.holding(session, MadeDocument.QUESTIONS, title, EXTENSION, place, false);
  }

  private static Map<String, @Nullable Object> shape(
      QuestionForm form, @Nullable Path file, Session session, Sentences texts) {
    QuestionJson questions = new QuestionJson(session.walk(), texts);
    List<Object> asked = new ArrayList<>();
    for (FormQuestion question : form.questions()) {
      Visit visit = session.walk().question(question.ask().id()).orElseThrow();
      Map<String, @Nullable Object> one = questions.of(visit);
      one.put("certain", question.certain());
      one.put("people", question.people());
      asked.add(one);
    }
    Map<String, @Nullable Object> shape = Json.shape("questions");
    shape.put("title", form.title());
    shape.put("sensitive", form.sensitive());
    shape.put("file", file == null ? null : file.toString());
    shape.put("questions", asked);
    return shape;
  }
}
