package be.livc.cli.command.session;

import be.livc.cli.console.Texts;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.SessionEvent.DocumentMade;
import be.livc.playbook.session.SessionEvent.Noted;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is not handed over with a session.
 *
 * @param questions of which answers are not
 * @param notes how many notes
 * @param documents how many records of documents
 */
record Withheld(List<String> questions, int notes, int documents) {
  static Withheld of(SessionLog log) {
    Set<String> questions = new LinkedHashSet<>();
    int notes = 0;
    int documents = 0;
    for (int number : log.withheld()) {
      SessionEvent event = log.events().get(number - 1);
      if (event instanceof Noted) {
        notes++;
      } else if (event instanceof DocumentMade) {
        documents++;
      } else {
        event.accept(ASKED).ifPresent(questions::add);
      }
    }
    return new Withheld(List.copyOf(questions), notes, documents);
  }

  private static final SessionEvent.Visitor<Optional<String>> ASKED =
      new SessionEvent.DefaultVisitor<>() {
        @Override
        protected Optional<String> other(SessionEvent event) {
          return Optional.empty();
        }

        @Override
        public Optional<String> answered(SessionEvent.Answered event) {
          return Optional.of(event.question());
        }

        @Override
        public Optional<String> given(SessionEvent.Given event) {
          return Optional.of(event.fact());
        }

        @Override
        public Optional<String> drafted(SessionEvent.Drafted event) {
          return Optional.of(event.question());
        }

        @Override
        public Optional<String> suggested(SessionEvent.Suggested event) {
          return Optional.of(event.question());
        }

        @Override
        public Optional<String> putOff(SessionEvent.PutOff event) {
          return Optional.of(event.question());
        }
      };

  /** {@code de antwoorden op 2 gevoelige vragen en 1 nota}; empty where all is handed over. */
  Optional<String> words(Texts texts) {
    List<String> words = new ArrayList<>();
    if (!questions.isEmpty()) {
      words.add(texts.count("withheld.questions", questions.size()));
    }
    if (notes > 0) {
      words.add(texts.count("withheld.notes", notes));
    }
    if (documents > 0) {
      words.add(texts.count("withheld.documents", documents));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(texts.and(words));
  }

  Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("questions", questions);
    shape.put("notes", notes);
    shape.put("documents", documents);
    return shape;
  }
}
