package be.livc.playbook.document;

import be.livc.playbook.document.DocumentNote.Kind;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sheet that lies on top of one document or a bundle: what each still lacks and what its
 * authors left open, for whoever prepares it. It is never sent along.
 */
public final class CoveringSheet {
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private CoveringSheet(Words words) {
    this.words = words;
  }

  /**
   * The sheet for these documents, as a document of its own.
   *
   * @param documents at least one, in the order of the bundle
   * @throws IllegalArgumentException when there are none
   */
  public static Document of(List<Document> documents) {
    if (documents.isEmpty()) {
      throw new IllegalArgumentException("a covering sheet lies on top of a document");
    }
    Document first = documents.get(0);
    Words words = Words.of(first.language());
    CoveringSheet sheet = new CoveringSheet(words);
    boolean single = documents.size() == 1;
    String title =
        single ? words.get("cover.title", first.title()) : words.get("cover.title.bundle");
    sheet.text.append("# ").append(safe(title)).append("\n\n");
    for (Document document : documents) {
      if (!single) {
        sheet.text.append("## ").append(safe(document.title())).append("\n\n");
      }
      sheet.document(document);
    }
    documents.stream().map(Document::origin).distinct().forEach(it -> sheet.line(safe(it)));
    String file = single ? first.fileName() : words.get("cover.file.bundle");
    return new Document(
        "",
        words.get("cover.file"),
        title,
        single ? words.get("cover.file.of", file) : file,
        first.language(),
        sheet.text.toString().strip() + "\n",
        first.origin(),
        first.date(),
        DocumentStatus.READY,
        List.of(),
        documents.stream().mapToInt(Document::sensitiveAnswers).max().orElse(0),
        List.of(),
        Map.of(),
        first.converter());
  }

  private void document(Document document) {
    DocumentStatus status = document.status();
    field("cover.status", safe(status.line(words)));
    list("cover.not-in-order", status.notInOrder());
    inline("cover.blanks", status.blanks().stream().map(Blank::inText));
    if (status.emptyCells() > 0) {
      field("cover.cells", Integer.toString(status.emptyCells()));
    }
    list("cover.to-confirm", lines(status, Kind.TO_CONFIRM));
    list("cover.check", lines(status, Kind.CHECK));
    inline("cover.own-choice", status.notes(Kind.OWN_CHOICE).stream().map(DocumentNote::line));
    inline(
        "cover.signs",
        status.signatures().stream().map(it -> it.isEmpty() ? words.get("cover.somebody") : it));
    inline("cover.copy", document.copies().stream());
    field("cover.confidential", words.get(document.isConfidential() ? "yes" : "no"));
  }

  private static List<String> lines(DocumentStatus status, Kind kind) {
    return status.notes(kind).stream().map(DocumentNote::line).toList();
  }

  private void field(String key, String value) {
    line("**" + words.get(key) + ":** " + value);
  }

  private void inline(String key, Stream<String> values) {
    List<String> all = values.toList();
    if (!all.isEmpty()) {
      String several = String.join("; ", all.stream().map(CoveringSheet::safe).toList());
      line("**" + words.get(key) + " (" + all.size() + "):** " + several);
    }
  }

  /** Each on a line with a box, to tick once it was looked at. */
  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      line("**" + words.get(key) + " (" + values.size() + "):**");
      values.forEach(value -> text.append("- [ ] ").append(safe(value)).append('\n'));
      text.append('\n');
    }
  }

  private void line(String markdown) {
    text.append(markdown).append("\n\n");
  }

  private static String safe(String plain) {
    return CommonMarkText.escapeInline(plain);
  }
}
