package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the format that is written as keys, with what goes with it: {@code answer: { kind:
 * number, min: 0 }} for {@code answer: number} and, beside it, {@code min: 0}.
 */
final class NestedWord {
  private static final Set<String> KIND = Set.of("kind", "type", "answer", "soort", "antwoord");

  private NestedWord() {}

  /** The finding about what stands in the place of a word, with the mend where that is sure. */
  static Diagnostic meant(Node node, String key, List<String> accepted) {
    Diagnostic finding =
        Diagnostic.at(node.span(), RuleId.SHAPE_NOT_WORD, key, String.join("`, `", accepted));
    for (Node.Entry entry :
        node instanceof Node.Mapping map ? map.entries() : List.<Node.Entry>of()) {
      Optional<String> word =
          KIND.contains(entry.name()) && entry.value() instanceof Node.Scalar written
              ? KeySuggestions.sure(written.text(), accepted)
              : Optional.empty();
      if (word.isPresent()) {
        return mended(finding, (Node.Mapping) node, entry, key, word.get());
      }
    }
    return finding;
  }

  private static Diagnostic mended(
      Diagnostic finding, Node.Mapping map, Node.Entry kind, String key, String word) {
    SourceFile file = map.span().file();
    String text = file.text();
    int colon = text.lastIndexOf(':', map.span().start());
    int line = text.lastIndexOf('\n', colon) + 1;
    String before = text.substring(line, colon);
    boolean noted = text.substring(colon, map.span().end()).indexOf('#') >= 0; // would be lost
    if (!before.strip().equals(key) || noted) {
      return finding;
    }
    String margin = before.substring(0, before.indexOf(key));
    int start = map.span().start();
    String deeper =
        " ".repeat(Math.max(0, start - text.lastIndexOf('\n', start) - 1 - margin.length()));
    StringBuilder lines = new StringBuilder(" " + word);
    for (Node.Entry entry : map.entries()) {
      if (!entry.equals(kind)) {
        String written = text.substring(entry.key().span().start(), entry.value().span().end());
        lines
            .append('\n')
            .append(margin)
            .append(written.replace("\n" + margin + deeper, "\n" + margin));
      }
    }
    return finding.mendedBy(
        new Edit(new Span(file, colon + 1, map.span().end()), lines.toString()));
  }
}
