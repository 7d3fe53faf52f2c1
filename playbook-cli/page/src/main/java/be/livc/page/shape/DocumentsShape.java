package be.livc.page.shape;

import be.livc.page.desk.OpenBook;
import be.livc.page.wire.Shape;
import be.livc.playbook.document.Document;
import be.livc.playbook.session.MadeDocument;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.screen.DocumentWords;
import be.livc.playbook.walk.DocumentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that a session asks for, and what each still lacks. */
public final class DocumentsShape {
  private final OpenBook book;
  private final Session session;
  private final Wording words;

  /** Of a session. */
  public DocumentsShape(OpenBook book, Session session, Wording words) {
    this.book = book;
    this.session = session;
    this.words = words;
  }

  /** As a reply has them. */
  public Map<String, @Nullable Object> map() {
    List<Object> documents = new ArrayList<>();
    session.walk().documents().forEach(document -> documents.add(document(document)));
    String summary =
        documents.isEmpty()
            ? words.texts().of("documents.none")
            : words.texts().count("documents", documents.size());
    return new Shape().put("summary", summary).put("documents", documents).map();
  }

  private Map<String, @Nullable Object> document(DocumentRequest request) {
    Document draft = request.pending() ? null : book.templates().render(request, session).value();
    Shape shape =
        new Shape().put("key", request.key()).put("name", words.names().document(request));
    if (draft == null) {
      String key = request.pending() ? "documents.pending" : "documents.broken";
      shape.put("state", request.pending() ? "pending" : "broken");
      shape.put("status", words.texts().of(key)).put("detail", List.of());
    } else {
      shape.put("state", state(draft));
      shape.put("status", draft.status().line(Words.of(words.texts().language())));
      shape.put("detail", DocumentWords.lines(draft, words.texts()));
    }
    boolean confidential = draft != null && draft.isConfidential();
    return shape
        .put("confidential", confidential)
        .maybe(
            "ask",
            draft != null && draft.isConfidential()
                ? words.texts().count("documents.confidential", draft.sensitiveAnswers())
                : null)
        .maybe("made", made(request.key()))
        .map();
  }

  private static String state(Document draft) {
    return !draft.status().notInOrder().isEmpty()
        ? "no"
        : draft.status().isReady() ? "ready" : "todo";
  }

  /** The name of the file that was made last. */
  private @Nullable String made(String key) {
    String last = null;
    for (MadeDocument made : session.made()) {
      last = made.key().equals(key) ? made.file() : last;
    }
    return last;
  }
}
