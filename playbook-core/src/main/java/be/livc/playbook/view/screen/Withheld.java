package be.livc.playbook.view.screen;

import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.SessionEvent;
import be.livc.playbook.session.log.SessionLog;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
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
public record Withheld(List<String> questions, int notes, int documents) {
  /** Keeps a copy. */
  public Withheld {
    questions = List.copyOf(questions);
  }

  /** Of what a log does not hold. */
  public static Withheld of(SessionLog log) {
    Counting counting = new Counting();
    log.withheld().forEach(number -> log.events().get(number - 1).accept(counting));
    return new Withheld(List.copyOf(counting.questions), counting.notes, counting.documents);
  }

  private static final class Counting extends SessionEvent.DefaultVisitor<Void> {
    private final Set<String> questions = new LinkedHashSet<>();
    private int notes;
    private int documents;

    @Override
    protected Void other(SessionEvent event) {
      return null;
    }

    @Override
    public Void noted(SessionEvent.Noted event) {
      notes++;
      return null;
    }

    @Override
    public Void documentMade(SessionEvent.DocumentMade event) {
      documents += MadeDocument.OTHERS.contains(event.key()) ? 0 : 1;
      return null;
    }

    @Override
    protected Void ofAnswer(SessionEvent event, String question) {
      questions.add(question);
      return null;
    }
  }

  /** {@code de antwoorden op 2 gevoelige vragen en 1 nota}; empty where all is handed over. */
  public Optional<String> words(Sentences texts) {
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

  /** The same for other programs. */
  public Map<String, @Nullable Object> shape() {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("questions", questions);
    shape.put("notes", notes);
    shape.put("documents", documents);
    return shape;
  }
}
