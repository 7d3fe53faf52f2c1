package be.livc.cli.command;

import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.json.PlaybookJson;
import be.livc.cli.words.FormatNames;
import be.livc.cli.words.HomeWords;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.Stores;
import be.livc.playbook.Templates;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.StoreProblemText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Says where everything stands and what is wrong. */
public final class Doctor implements Command {
  @Option(names = "--prepare", descriptionKey = "option.prepare")
  boolean prepare;

  @Option(names = "--role", paramLabel = "GEBRUIKER", descriptionKey = "option.prepare-role")
  @Nullable String role;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    Path home = context.home();
    List<String> problems = new ArrayList<>();
    int sessions = 0;
    if (Files.exists(home) && !Files.isWritable(home)) {
      problems.add(texts.of("doctor.read-only", home));
    }
    List<StoreProblem> found = Stores.check(home);
    List<String> remarks = new ArrayList<>(HomeWords.remarks(found, texts));
    problems.addAll(HomeWords.problems(found, texts));
    String prepared = prepare ? prepare(context) : "";
    try {
      SessionList list = context.store().list();
      sessions = list.sessions().size() + list.sealed().size();
      String overdue = context.sessionWords().overdue(list.sessions());
      if (!overdue.isEmpty()) {
        remarks.add(overdue);
      }
      Set<StoreProblem> met = new LinkedHashSet<>(list.problems());
      if (context.database().isEmpty()) { // where there may be many, nobody waits for all of them
        list.sessions()
            .forEach(it -> met.addAll(context.store().open(it.id(), context.pen()).problems()));
      }
      met.forEach(it -> problems.add(StoreProblemText.sentence(it, texts)));
      context
          .profile()
          .read()
          .problems()
          .forEach(it -> problems.add(StoreProblemText.sentence(it, texts)));
    } catch (StoreException e) {
      problems.add(StoreProblemText.sentence(e.problem(), texts));
    }
    List<PlaybookSummary> playbooks = context.library().list();
    for (PlaybookSummary listing : playbooks) {
      if (context.library().load(listing.id()).hasErrors()) {
        problems.add(texts.of("playbook.errors", listing.id()));
      }
    }
    List<String> templates = context.templates().names();
    if (playbooks.isEmpty()) {
      problems.add(texts.of("playbook.none"));
    }
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("doctor");
      shape.put("home", home.toString());
      shape.put("sessions", sessions);
      shape.put("java", context.surroundings().property("java.version"));
      shape.put("playbooks", PlaybookJson.heads(playbooks));
      shape.put("playbookFolders", context.playbookFolders().stream().map(Path::toString).toList());
      shape.put("templates", templates);
      shape.put("templateFolders", context.templateFolders().stream().map(Path::toString).toList());
      shape.put("formats", FormatNames.extensions(Templates.checklistFormats()));
      shape.put("remarks", HomeWords.remarks(found, texts));
      shape.put("problems", problems);
      context.print(shape);
    } else {
      Console console = context.console();
      if (!prepared.isEmpty()) {
        console.say(prepared);
      }
      console.say(
          "",
          context
              .database()
              .map(it -> texts.of("doctor.database", it.place(), it.tenant()))
              .orElseGet(() -> texts.of("doctor.home", home)),
          2);
      remarks.forEach(it -> console.say("", it, 2));
      console.say(texts.count("doctor.sessions", sessions));
      console.tell("doctor.java", context.surroundings().property("java.version"));
      console.say(
          "",
          texts.of(
              "doctor.playbooks",
              String.join(
                  ", ",
                  playbooks.stream()
                      .map(it -> CommonMarkText.plain(it.title()))
                      .sorted()
                      .toList())),
          2);
      console.say(texts.count("doctor.templates", templates.size()));
      context.playbookFolders().forEach(it -> console.tell("doctor.folder", it));
      context.templateFolders().forEach(it -> console.tell("doctor.folder", it));
      List<String> formats =
          FormatNames.checklist().stream().map(it -> FormatNames.name(it, texts)).toList();
      console.say("", texts.of("doctor.formats", String.join(", ", formats)), 2);
      Templates.unavailable().values().forEach(it -> console.tell("format.absent", it));
      console.gap();
      if (problems.isEmpty()) {
        console.tell("doctor.fine");
      }
      problems.forEach(console::say);
    }
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private String prepare(Context context) {
    return context
        .database()
        .orElseThrow(() -> Problem.usage(context.texts().of("database.none")))
        .prepare(role);
  }
}
