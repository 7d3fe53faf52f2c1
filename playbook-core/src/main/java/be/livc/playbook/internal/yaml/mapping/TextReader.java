package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TypingSlips;
import be.livc.playbook.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts, and looks whether what stands between their braces exists. */
public final class TextReader {
  private TextReader() {}

  /** The text of the node; null when it is none. */
  static @Nullable public Text text(Node node, String key, ReadContext in) {
    String words = in.scalars().text(node, key);
    if (words == null) {
      return null;
    }
    Diagnostic cut = node instanceof Node.Scalar scalar ? TypingSlips.comment(scalar) : null;
    cut = cut == null && node instanceof Node.Scalar text ? TypingSlips.sign(text) : cut;
    if (cut != null) {
      in.shape(cut);
    }
    TextLooks.text(words, node, in);
    Text text = new Text(words);
    if (words.indexOf('{') >= 0) {
      List<String> entry = in.entry();
      in.later(() -> text.placeholders().forEach(name -> look(name, entry, place(node, name), in)));
    }
    return text;
  }

  private static void look(String name, @Nullable List<String> entry, Span place, ReadContext in) {
    if (entry != null && (name.equals("entry") || isColumn(name, entry))) {
      return;
    }
    Symbol meant = in.symbols().find(name);
    if (meant == null || !meant.isQuestion()) {
      in.renames().used(name, Symbol::isQuestion);
      in.reference(
          Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_PLACEHOLDER, name)
              .suggesting(in.symbols().meant(name, Symbol::isQuestion)));
    } else {
      in.use(meant, place);
    }
  }

  private static boolean isColumn(String name, List<String> entry) {
    return name.startsWith("entry.") && entry.contains(name.substring("entry.".length()));
  }

  private static Span place(Node node, String name) {
    Span span = node.span();
    int at = span.file().text().indexOf("{" + name + "}", span.start());
    return at < 0 || at + name.length() + 2 > span.end()
        ? span
        : new Span(span.file(), at, at + name.length() + 2);
  }
}
