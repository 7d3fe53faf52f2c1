package be.livc.playbook.view.screen;

import be.livc.playbook.document.Blank;
import be.livc.playbook.document.Document;
import be.livc.playbook.document.DocumentNote;
import be.livc.playbook.document.DocumentStatus;
import be.livc.playbook.text.Words;
import be.livc.playbook.view.Sentences;
import java.util.ArrayList;
import java.util.List;

/** What a document still lacks and what its authors left open, in words. */
public final class DocumentWords {
  private DocumentWords() {}

  /** One line: that it is ready, or what it lacks. */
  public static String status(Document document, Sentences texts) {
    return document.status().line(Words.of(texts.language()));
  }

  /** A line for each thing it lacks and each note, in the order of the covering sheet. */
  public static List<String> lines(Document document, Sentences texts) {
    Words words = Words.of(texts.language());
    DocumentStatus status = document.status();
    List<String> lines = new ArrayList<>();
    status.notInOrder().forEach(it -> lines.add(words.get("cover.not-in-order") + ": " + it));
    if (!status.blanks().isEmpty()) {
      List<String> blanks = status.blanks().stream().map(it -> blank(it, texts)).toList();
      lines.add(words.get("cover.blanks") + ": " + String.join("; ", blanks));
    }
    if (status.emptyCells() > 0) {
      lines.add(words.get("cover.cells") + ": " + status.emptyCells());
    }
    for (DocumentNote note : status.notes()) {
      lines.add(words.get(label(note.kind())) + ": " + note.line());
    }
    return lines;
  }

  /** Why it is missing is said where an answer would mend it. */
  private static String blank(Blank blank, Sentences texts) {
    return switch (blank.why()) {
      case BY_HAND, NOT_GIVEN -> blank.inText();
      case PUT_OFF, OPEN, SENSITIVE ->
          blank.inText() + " (" + texts.of("blank." + blank.why().name()) + ")";
    };
  }

  private static String label(DocumentNote.Kind kind) {
    return switch (kind) {
      case TO_CONFIRM -> "cover.to-confirm";
      case CHECK -> "cover.check";
      case OWN_CHOICE -> "cover.own-choice";
    };
  }
}
