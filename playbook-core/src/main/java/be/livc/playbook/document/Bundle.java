package be.livc.playbook.document;

import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All documents of a walk as one file: the covering sheet first, then what is in it, then each
 * document on a page of its own.
 */
public final class Bundle {
  private static final String NEW_PAGE = "\n***\n\n";
  private static final Pattern MARK = Pattern.compile(NoteMarks.OPEN + "(\\d+)" + NoteMarks.CLOSE);
  private static final Pattern FOOTNOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)]");

  private Bundle() {}

  /**
   * The documents as one.
   *
   * @param documents at least one, in the order of the walk
   * @param title of the whole, such as the name of the session
   * @param covered whether the covering sheet lies on top and comments stand in Word
   * @throws IllegalArgumentException when there are none
   */
  public static Document of(List<Document> documents, String title, boolean covered) {
    Objects.requireNonNull(title, "title");
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a bundle holds a document");
    }
    Document first = documents.get(0);
    Words words = Words.of(first.language());
    StringBuilder text = new StringBuilder();
    if (covered) {
      text.append(CoveringSheet.of(documents).text()).append(NEW_PAGE);
    }
    text.append("# ").append(words.get("bundle.contents")).append("\n\n");
    documents.forEach(it -> text.append("1. ").append(safe(it.title())).append('\n'));
    List<DocumentNote> notes = new ArrayList<>();
    List<Blank> blanks = new ArrayList<>();
    List<String> contradictions = new ArrayList<>();
    List<String> signatures = new ArrayList<>();
    Map<String, String> digests = new TreeMap<>();
    int cells = 0;
    for (Document document : documents) {
      DocumentStatus status = document.status();
      String own = document.fileName() + "-";
      text.append(NEW_PAGE).append(apart(document.body(), own, notes.size()));
      notes.addAll(status.notes());
      blanks.addAll(status.blanks());
      contradictions.addAll(status.notInOrder());
      signatures.addAll(status.signatures());
      cells += status.emptyCells();
      document.digests().forEach((name, digest) -> digests.put(own + name, digest));
    }
    Document bundle =
        new Document(
            "",
            words.get("bundle.file"),
            title,
            words.get("bundle.file"),
            first.language(),
            text.toString(),
            first.origin(),
            first.date(),
            new DocumentStatus(
                contradictions, blanks.stream().distinct().toList(), cells, signatures, notes),
            documents.stream().flatMap(it -> it.copies().stream()).distinct().toList(),
            documents.stream().mapToInt(Document::sensitiveAnswers).max().orElse(0),
            documents.stream().flatMap(it -> it.uses().stream()).distinct().toList(),
            digests,
            first.converter());
    return covered ? bundle : bundle.withoutNotes();
  }

  /** Numbers of notes go on where those of the document before ended; labels get its name. */
  private static String apart(String body, String own, int notes) {
    String marked =
        MARK.matcher(body).replaceAll(it -> NoteMarks.of(notes + Integer.parseInt(it.group(1))));
    return FOOTNOTE
        .matcher(marked)
        .replaceAll(it -> Matcher.quoteReplacement("[^" + own + it.group(1) + "]"));
  }

  private static String safe(String plain) {
    return CommonMarkText.escapeInline(plain);
  }
}
