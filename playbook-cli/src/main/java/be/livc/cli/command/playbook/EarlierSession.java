package be.livc.cli.command.playbook;

import be.livc.cli.command.Context;
import be.livc.cli.command.SessionArgument;
import be.livc.cli.console.Console;
import be.livc.cli.console.Texts;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.Suggestion;
import be.livc.playbook.session.earlier.ConfirmedSuggestions;
import be.livc.playbook.session.earlier.EarlierAnswers;
import be.livc.playbook.view.EarlierJson;
import be.livc.playbook.view.EarlierWords;
import be.livc.playbook.view.ScreenNames;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session whose answers a new one begins with: as suggestions, or confirmed all at once. */
final class EarlierSession {
  private final Context context;
  private final Texts texts;
  private final Session source;
  private @Nullable EarlierAnswers earlier;
  private @Nullable EarlierWords words;
  private List<String> taken = List.of();

  EarlierSession(Context context, String named) {
    this(context, new SessionArgument(context).open(named));
  }

  EarlierSession(Context context, Session source) {
    this.context = context;
    this.texts = context.texts();
    this.source = source;
  }

  /** The id of the playbook it goes through. */
  String playbook() {
    return source.playbook().id();
  }

  /** The new session with what the other one has for it. */
  Session begin(Session fresh, boolean confirmAll) {
    EarlierAnswers found =
        EarlierAnswers.of(source, fresh.playbook(), context.surroundings().zone().get());
    Session session = fresh.suggesting(found.offered());
    earlier = found;
    words = new EarlierWords(found, session, texts);
    if (confirmAll) {
      ConfirmedSuggestions confirmed = ConfirmedSuggestions.of(session);
      words.and(confirmed);
      taken = confirmed.taken();
      session = confirmed.session();
    }
    return session;
  }

  /** Says how many there are, and which are not taken over, with the reason. */
  void tell(Session session, boolean confirmAll) {
    if (earlier == null || words == null) {
      return;
    }
    Console console = context.console();
    int offered = earlier.offered().size();
    console.gap();
    if (confirmAll) {
      console.say(texts.count("earlier.taken", taken.size(), from()));
    } else if (offered == 0) {
      console.say(texts.of("earlier.none", from()));
    } else {
      console.say(texts.count("earlier.offered", offered, from()));
    }
    if (words.left().isEmpty()) {
      return;
    }
    console.tell("earlier.left");
    ScreenNames names = new ScreenNames(session.walk(), texts);
    for (EarlierWords.Left one : words.left()) {
      console.say("  ", names.question(one.question()) + ": " + one.sentence(), 2);
    }
  }

  private String from() {
    LocalDate last =
        earlier == null
            ? source.date()
            : earlier.offered().values().stream()
                .map(Suggestion::on)
                .max(LocalDate::compareTo)
                .orElseGet(source::date);
    return texts.of("earlier.session", source.name(), texts.language().date(last));
  }

  /** The same for another program. */
  @Nullable Map<String, @Nullable Object> shape(Session session) {
    return earlier == null || words == null
        ? null
        : EarlierJson.of(source, earlier, taken, words, new ScreenNames(session.walk(), texts));
  }
}
