package be.livc.playbook.document;

import be.livc.playbook.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A document as CommonMark, and as the tree that its JSON holds. */
public final class DocumentText {
  /** The version of the shape of the tree. */
  public static final int VERSION = 1;

  private DocumentText() {}

  static String markdown(Document document) {
    Words words = Words.of(document.language());
    StringBuilder text = new StringBuilder();
    if (document.isConfidential()) {
      text.append("**").append(words.get("document.confidential")).append("**\n\n");
    }
    return text.append(document.text()).toString();
  }

  /** The document as maps, lists, texts and numbers, in a fixed order. */
  public static Map<String, Object> tree(Document document) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("document", VERSION);
    tree.put("title", document.title());
    tree.put("template", document.template());
    tree.put("language", document.language().code());
    tree.put("origin", document.origin());
    tree.put("confidential", document.isConfidential());
    tree.put("status", status(document.status(), Words.of(document.language())));
    tree.put("copies", document.copies());
    tree.put("uses", document.uses());
    tree.put("digests", document.digests());
    tree.put("markdown", markdown(document));
    return tree;
  }

  /** What a document still lacks, as maps, lists, texts and numbers, in a fixed order. */
  public static Map<String, Object> status(DocumentStatus status, Words words) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", status.line(words));
    tree.put("ready", status.isReady());
    tree.put("complete", status.isComplete());
    tree.put("notInOrder", status.notInOrder());
    List<Object> blanks = new ArrayList<>();
    for (Blank blank : status.blanks()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("question", blank.question());
      one.put("name", blank.name());
      one.put("why", word(blank.why()));
      one.put("form", word(blank.form()));
      one.put("options", blank.options());
      blanks.add(one);
    }
    tree.put("blanks", blanks);
    tree.put("emptyCells", status.emptyCells());
    tree.put("signatures", status.signatures());
    List<Object> notes = new ArrayList<>();
    for (DocumentNote note : status.notes()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("kind", word(note.kind()));
      one.put("about", note.about());
      one.put("text", note.text());
      notes.add(one);
    }
    tree.put("notes", notes);
    return tree;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
