package be.livc.playbook.document;

import be.livc.playbook.text.CommonMarkText;
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
    text.append(document.body()).append("\n---\n");
    text.append(CommonMarkText.escapeInline(document.origin())).append('\n');
    String toFillIn = toFillIn(document);
    if (!toFillIn.isEmpty()) {
      text.append(CommonMarkText.escapeInline(toFillIn)).append('\n');
    }
    return text.toString();
  }

  static String toFillIn(Document document) {
    if (document.blanks().isEmpty()) {
      return "";
    }
    List<String> names = document.blanks().stream().map(Blank::inText).toList();
    return Words.of(document.language())
        .get("document.to-fill-in", names.size(), String.join(", ", names));
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
    List<Object> blanks = new ArrayList<>();
    for (Blank blank : document.blanks()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("question", blank.question());
      one.put("name", blank.name());
      one.put("why", blank.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      blanks.add(one);
    }
    tree.put("blanks", blanks);
    tree.put("uses", document.uses());
    tree.put("digests", document.digests());
    tree.put("markdown", markdown(document));
    return tree;
  }
}
