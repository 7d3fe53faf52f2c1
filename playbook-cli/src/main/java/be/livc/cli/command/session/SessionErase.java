package be.livc.cli.command.session;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Erasure;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionSummary;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.SessionJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Removes answers and notes for good: the sensitive ones, some by name, or all that holds words.
 */
public final class SessionErase implements Command {
  @Parameters(index = "0", paramLabel = "SESSIE", descriptionKey = "parameter.session")
  String named = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "VRAAG",
      descriptionKey = "parameter.erase")
  List<String> questions = new ArrayList<>();

  @Option(names = "--holding", paramLabel = "WOORDEN", descriptionKey = "option.holding")
  @Nullable String words;

  @Option(names = "--everywhere", descriptionKey = "option.everywhere")
  boolean everywhere;

  @Option(names = "--yes", descriptionKey = "option.yes")
  boolean yes;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    SessionArgument sessions = new SessionArgument(context);
    SessionSummary summary = sessions.findForGood(named);
    Session session = sessions.open(summary);
    Set<String> meant = new LinkedHashSet<>();
    StepArgument steps = new StepArgument(context);
    questions.forEach(it -> meant.add(steps.find(session, it).id()));
    Session after = meant.isEmpty() && words == null ? Erasure.sensitive(session) : session;
    after = meant.isEmpty() ? after : Erasure.answers(after, meant::contains);
    after = words == null ? after : Erasure.holding(after, words);
    SameElsewhere elsewhere = new SameElsewhere(session, after, words, context);
    boolean nothing = after.events().size() == session.events().size();
    if (nothing && (!everywhere || elsewhere.names().isEmpty())) {
      return nothing(session, meant, context);
    } else if (!yes && context.json()) {
      throw Problem.usage(texts.of("yes.needed"));
    }
    if (everywhere && !context.json() && !elsewhere.names().isEmpty()) {
      context.console().tell("erase.too", texts.and(elsewhere.names()));
    }
    if (!yes && !context.console().confirm(question(session, meant, summary, context))) {
      context.console().tell("erase.not");
      return ExitCode.DONE;
    }
    context.store().save(after);
    List<String> others = everywhere ? elsewhere.erase() : elsewhere.names();
    List<String> gone = Erasure.answersGone(session, after);
    List<MadeDocument> made = Erasure.files(session, after);
    if (context.json()) {
      Map<String, @Nullable Object> shape = shape(session, after, gone, made, context.texts());
      shape.put("elsewhere", others);
      context.print(shape);
    } else {
      tell(session, after, gone, made, context);
      if (!others.isEmpty()) {
        String key = everywhere ? "erase.everywhere" : "erase.elsewhere";
        context.console().tell(key, texts.and(others));
      }
    }
    return ExitCode.DONE;
  }

  private ExitCode nothing(Session session, Set<String> meant, Context context) {
    if (context.json()) {
      context.print(shape(session, session, List.of(), List.of(), context.texts()));
      return ExitCode.DONE;
    }
    String key = words != null ? ".holding" : meant.isEmpty() ? "" : ".some";
    String searched = words == null ? "" : words;
    context.console().tell("erase.nothing" + key, session.name(), searched);
    return ExitCode.DONE;
  }

  private String question(
      Session session, Set<String> meant, SessionSummary summary, Context context) {
    Texts texts = context.texts();
    String about = context.sessionWords().about(summary);
    ScreenNames names = new ScreenNames(session.walk(), texts);
    return words != null
        ? texts.of("erase.confirm.holding", session.name(), about, words)
        : meant.isEmpty()
            ? texts.of("erase.confirm", session.name(), about)
            : texts.of(
                "erase.confirm.some",
                session.name(),
                about,
                texts.and(meant.stream().map(names::question).toList()));
  }

  private static Map<String, @Nullable Object> shape(
      Session before, Session after, List<String> gone, List<MadeDocument> made, Texts texts) {
    Map<String, @Nullable Object> erased = Json.object();
    erased.put("answers", gone);
    erased.put("notes", before.notes().size() - after.notes().size());
    List<Object> documents = new ArrayList<>();
    for (MadeDocument document : made) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("title", document.title());
      one.put("file", document.file());
      documents.add(one);
    }
    erased.put("documents", documents);
    Map<String, @Nullable Object> shape = SessionJson.changed(before, after, texts);
    shape.put("erased", erased);
    return shape;
  }

  private static void tell(
      Session before, Session after, List<String> gone, List<MadeDocument> made, Context context) {
    Texts texts = context.texts();
    Console console = context.console();
    ScreenNames names = new ScreenNames(before.walk(), texts);
    List<String> what = new ArrayList<>();
    if (!gone.isEmpty()) {
      String which = texts.and(gone.stream().map(names::question).toList());
      what.add(texts.count("erase.answers", gone.size(), which));
    }
    int notes = before.notes().size() - after.notes().size();
    if (notes > 0) {
      what.add(texts.count("erase.notes", notes));
    }
    String name = after.name().isEmpty() ? before.id() : after.name();
    console.tell("erase.done", name, what.isEmpty() ? texts.of("erase.rest") : texts.and(what));
    if (gone.stream().anyMatch(id -> after.walk().question(id).isPresent())) {
      console.tell("erase.put-off");
    }
    Set<String> kept = context.profile().read().profile().answers().keySet();
    if (gone.stream().anyMatch(id -> inProfile(before, id, kept))) {
      console.tell("erase.profile");
    }
    if (!made.isEmpty()) {
      console.tell("erase.made");
      made.forEach(it -> console.say("  ", it.title() + ": " + it.file(), 2));
    }
  }

  private static boolean inProfile(Session session, String question, Set<String> kept) {
    return session
        .playbook()
        .question(question)
        .filter(Profile::takes)
        .map(Profile::key)
        .filter(kept::contains)
        .isPresent();
  }
}
