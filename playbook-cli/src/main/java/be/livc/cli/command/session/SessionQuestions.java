package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands the open questions of a session to a colleague as a form, and takes the answers back. */
@picocli.CommandLine.Command
public final class SessionQuestions implements Command {
  private static final String EXTENSION = DocumentFormat.DOCX.extension();

  @Mixin final GlobalOptions options = new GlobalOptions();

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
  public GlobalOptions options() {
    return options;
  }

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    if (filled != null && (role != null || out != null)) {
      throw Problem.usage(texts.of("questions.take-alone"));
    } else if (out != null && !String.valueOf(out).toLowerCase(Locale.ROOT).endsWith("." + EXTENSION)) {
      throw Problem.usage(texts.of("questions.word"));
    }
    Session session = new SessionArgument(context).open(named);
    return filled != null
        ? new FormTaking(context, session).take(filled, yes)
        : write(session, context);
  }

  private ExitCode write(Session session, Context context) {
    QuestionForm form = form(session, context.texts());
    Path file = form.questions().isEmpty() ? null : file(form, session, context);
    if (context.json()) {
      context.print(shape(form, file, session, context.texts()));
      return ExitCode.DONE;
    }
    Console console = context.console();
    if (file == null) {
      console.tell(role == null ? "questions.none" : "questions.none.role", role);
      others(session, context);
      return ExitCode.DONE;
    }
    console.say(context.texts().count("questions.asked", form.questions().size(), form.title()));
    for (FormQuestion question : form.questions()) {
      String whom = role == null ? context.texts().and(question.people()) : "";
      String line =
          whom.isEmpty()
              ? question.name()
              : context.texts().of("questions.for", question.name(), whom);
      console.say("  ", line, 2);
    }
    if (form.sensitive()) {
      console.tell("questions.sensitive");
    }
    console.tell("file.written", file);
    console.tell("questions.back", session.name(), file.getFileName());
    return ExitCode.DONE;
  }

  /** Whose questions are open, where the one who was named has none. */
  private void others(Session session, Context context) {
    List<String> people = role == null ? List.of() : QuestionForm.of(session).people();
    if (!people.isEmpty()) {
      context.console().tell("questions.people", context.texts().and(people));
    }
  }

  private QuestionForm form(Session session, Texts texts) {
    if (role == null) {
      return QuestionForm.of(session);
    }
    String wanted = role;
    List<Role> roles = List.copyOf(session.playbook().roles().values());
    for (Role one : roles) {
      if (one.id().equals(wanted) || one.title().equalsIgnoreCase(wanted)) {
        role = one.title();
        return QuestionForm.of(session, one.title());
      }
    }
    List<String> people = QuestionForm.of(session).people();
    return people.stream()
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .map(whom -> QuestionForm.of(session, whom))
        .orElseThrow(
            () -> {
              List<String> all =
                  Stream.concat(roles.stream().map(Role::title), people.stream())
                      .distinct()
                      .toList();
              return Problem.notFound(texts.of("role.unknown", wanted, String.join(", ", all)));
            });
  }

  private Path file(QuestionForm form, Session session, Context context) {
    byte[] content = context.templates().export(form);
    if (out != null) {
      OutputOptions.writeQuietly(out, content, true, context);
      return out;
    }
    Texts texts = context.texts();
    return OutputFolder.of(context.workingFolder(), session.name(), texts)
        .write(
            role == null ? texts.of("file.open-questions") : texts.of("file.questions", role),
            EXTENSION,
            content,
            true)
        .orElseThrow();
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
