package be.livc.playbook.document;

import be.livc.playbook.document.DocumentNote.Kind;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a document still lacks, in the order in which it matters. It is the same wherever it is
 * shown: on screens, on the covering sheet, in JSON and in the code of a command.
 *
 * @param notInOrder what an answer contradicts, as sentences
 * @param blanks what is to be filled in, each once, in the order of the text
 * @param emptyCells how many cells of its tables are empty and are no place to sign
 * @param signatures who still signs; a place that names nobody is empty
 * @param notes for whoever prepares it
 */
public record DocumentStatus(
    List<String> notInOrder,
    List<Blank> blanks,
    int emptyCells,
    List<String> signatures,
    List<DocumentNote> notes) {
  /** Of a document that lacks nothing. */
  public static final DocumentStatus READY =
      new DocumentStatus(List.of(), List.of(), 0, List.of(), List.of());

  /** Keeps copies. */
  public DocumentStatus {
    Objects.requireNonNull(notInOrder, "notInOrder");
    Objects.requireNonNull(blanks, "blanks");
    Objects.requireNonNull(signatures, "signatures");
    Objects.requireNonNull(notes, "notes");
    notInOrder = Ordered.list(notInOrder);
    blanks = Ordered.list(blanks);
    signatures = Ordered.list(signatures);
    notes = Ordered.list(notes);
  }

  /** The same with one more note, behind the others. */
  public DocumentStatus with(DocumentNote note) {
    Objects.requireNonNull(note, "note");
    List<DocumentNote> all = new ArrayList<>(notes);
    all.add(note);
    return new DocumentStatus(notInOrder, blanks, emptyCells, signatures, all);
  }

  /** The notes of one kind. */
  public List<DocumentNote> notes(Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return notes.stream().filter(note -> note.kind() == kind).toList();
  }

  /** Whether nothing is missing but the signatures, which no program can put. */
  public boolean isReady() {
    return notInOrder.isEmpty()
        && blanks.isEmpty()
        && emptyCells == 0
        && notes(Kind.TO_CONFIRM).isEmpty();
  }

  /** Whether it may leave as it is: nothing is missing and nobody signs. */
  public boolean isComplete() {
    return isReady() && signatures.isEmpty();
  }

  /** One line: that it is ready to send or to sign, or what it lacks. */
  public String line(Words words) {
    if (isReady()) {
      return words.get(isComplete() ? "status.complete" : "status.to-sign");
    }
    List<String> parts = new ArrayList<>();
    part(parts, words, "status.not-in-order", notInOrder.size());
    part(parts, words, "status.blanks", blanks.size());
    part(parts, words, "status.cells", emptyCells);
    part(parts, words, "status.signatures", signatures.size());
    part(parts, words, "status.to-confirm", notes(Kind.TO_CONFIRM).size());
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, Words words, String key, int number) {
    if (number > 0) {
      parts.add(words.count(key, number));
    }
  }
}
