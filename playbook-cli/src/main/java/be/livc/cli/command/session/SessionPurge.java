package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.command.TermArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.cli.words.StoreFailure;
import be.livc.playbook.session.SessionList;
import be.livc.playbook.session.SessionNames;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.SessionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes whole sessions for good: one, or all that are older than a term. */
public final class SessionPurge implements Command {
  @Parameters(index = "0", arity = "0..1", paramLabel = "SESSIE", descriptionKey = "purge.session")
  @Nullable String named;

  @Option(names = "--older-than", paramLabel = "TERMIJN", descriptionKey = "option.older-than")
  @Nullable String age;

  @Option(names = "--overdue", descriptionKey = "option.overdue")
  boolean overdue;

  @Option(names = "--forks", descriptionKey = "option.purge-forks")
  boolean forks;

  @Option(names = "--documents", descriptionKey = "option.purge-documents")
  boolean documents;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public ExitCode run(Context context) {
    String session = named;
    int ways = (session == null ? 0 : 1) + (age == null ? 0 : 1) + (overdue ? 1 : 0);
    if (ways != 1) {
      throw Problem.usage(context.texts().of("purge.which"));
    } else if (overdue) {
      return purge(Going.overdue(context), context);
    } else if (session == null) {
      return purge(
          Going.olderThan(TermArgument.of(String.valueOf(age), context), context), context);
    }
    SessionArgument sessions = new SessionArgument(context);
    Optional<SessionList.Sealed> sealed = sealed(session, sessions);
    return sealed.isPresent()
        ? unread(sealed.get(), context)
        : purge(Going.one(sessions.findForGood(session), context), context);
  }

  private ExitCode purge(Going going, Context context) {
    if (forks) {
      going.withForks();
    }
    if (going.count() == 0 && !context.json()) {
      context.console().tell("purge.none");
      return ExitCode.DONE;
    }
    List<String> files = going.files();
    if (!yes && context.json() && going.count() > 0) {
      throw Problem.usage(context.texts().of("yes.needed"));
    } else if (!context.json()) {
      show(going, files, context);
    }
    if (!yes && !context.json() && !context.console().confirm(question(going, context))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    List<StoreException> kept = going.remove();
    List<String> left = documents && kept.isEmpty() ? remove(files, context) : files;
    if (context.json()) {
      context.print(shape(going, kept, left));
    } else {
      tell(going, kept, left, context);
    }
    return kept.isEmpty() ? ExitCode.DONE : ExitCode.IN_USE;
  }

  /** What goes, before it goes. */
  private void show(Going going, List<String> files, Context context) {
    Console console = context.console();
    Texts texts = context.texts();
    if (going.count() > 1 || named == null) {
      console.tell("purge.list");
      for (SessionSummary session : going.sessions()) {
        String about = context.sessionWords().about(session);
        console.say("- ", texts.of("purge.one", session.name(), about), 2);
      }
      for (SessionList.Sealed sealed : going.sealed()) {
        String day = texts.language().date(context.sessionWords().day(sealed.lastUsed()));
        console.say("- ", texts.of("purge.one.sealed", day), 2);
      }
    }
    if (documents) {
      List<String> there = files.stream().filter(Going::isThere).toList();
      there.forEach(it -> console.say("- ", it, 2));
    }
    List<SessionSummary> copies = going.forks();
    if (!copies.isEmpty()) {
      List<String> names = copies.stream().map(SessionSummary::name).toList();
      console.say(texts.of("purge.forks", texts.and(names)));
    }
  }

  private String question(Going going, Context context) {
    Texts texts = context.texts();
    if (going.count() == 1 && named != null) {
      SessionSummary session = going.sessions().get(0);
      return texts.of("purge.confirm", session.name(), context.sessionWords().about(session));
    }
    return texts.count("purge.confirm", going.count());
  }

  /** Throws files away; gives those that stay, and those nobody knows the place of. */
  private static List<String> remove(List<String> files, Context context) {
    List<String> left = new ArrayList<>();
    for (String file : files) {
      try {
        if (Going.isThere(file)) {
          Files.delete(Path.of(file));
        } else if (!file.contains("/") && !file.contains("\\")) {
          left.add(file);
        }
      } catch (IOException e) {
        left.add(file);
        context.remark(context.texts().of("purge.file-stays", file));
      }
    }
    return left;
  }

  private static Map<String, @Nullable Object> shape(
      Going going, List<StoreException> kept, List<String> left) {
    List<String> inUse = kept.stream().map(it -> it.problem().session()).toList();
    List<SessionSummary> gone =
        going.sessions().stream().filter(it -> !inUse.contains(it.id())).toList();
    Map<String, @Nullable Object> shape = Json.shape("purged");
    if (going.count() == 1 && gone.size() == 1) {
      shape.putAll(SessionJson.head(gone.get(0)));
    }
    List<Object> sessions = new ArrayList<>(gone.stream().map(SessionJson::head).toList());
    going.sealed().stream()
        .filter(it -> !inUse.contains(it.id()))
        .forEach(it -> sessions.add(Map.of("id", it.id(), "sealed", true)));
    shape.put("sessions", sessions);
    shape.put("inUse", inUse);
    shape.put("documents", left);
    return shape;
  }

  private void tell(Going going, List<StoreException> kept, List<String> left, Context context) {
    Console console = context.console();
    Texts texts = context.texts();
    kept.forEach(it -> context.remark(StoreFailure.of(it.problem(), texts).sentence()));
    int gone = going.count() - kept.size();
    if (going.count() == 1 && gone == 1 && !going.sessions().isEmpty()) {
      String name = going.sessions().get(0).name();
      console.tell(left.isEmpty() && documents ? "purge.done.all" : "purge.done", name);
    } else if (gone > 0) {
      console.say(texts.count("purge.done", gone));
    }
    if (!left.isEmpty()) {
      console.tell("erase.made");
      left.forEach(it -> console.say("  ", it, 2));
    }
    if (gone > 0 && !context.profile().read().profile().answers().isEmpty()) {
      console.tell("purge.profile");
    }
  }

  /** Whoever forgot a passphrase can remove what it closed off. */
  private static Optional<SessionList.Sealed> sealed(String named, SessionArgument sessions) {
    SessionList list = sessions.read();
    return SessionNames.among(named, list.sessions()).sessions().isEmpty()
        ? SessionArgument.sealed(named, list)
        : Optional.empty();
  }

  private ExitCode unread(SessionList.Sealed sealed, Context context) {
    Texts texts = context.texts();
    String day = texts.language().date(context.sessionWords().day(sealed.lastUsed()));
    if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    } else if (!yes && !context.console().confirm(texts.of("purge.confirm.sealed", day))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    context.store().remove(sealed.id());
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("purged");
      shape.put("id", sealed.id());
      shape.put("sealed", true);
      context.print(shape);
    } else {
      context.console().tell("purge.done.sealed", day);
    }
    return ExitCode.DONE;
  }
}
