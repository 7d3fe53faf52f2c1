package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import java.util.List;

/** Finds {@code {row}} where no row is. */
final class WordRowNames {
  private WordRowNames() {}

  static void look(List<XmlElement> parts, List<Diagnostic> found) {
    parts.forEach(part -> look(part, false, found));
  }

  private static void look(WordNode node, boolean inRows, List<Diagnostic> found) {
    if (node instanceof XmlElement element) {
      element.children().forEach(child -> look(child, inRows, found));
    } else if (node instanceof WordNode.Region region) {
      boolean rows = inRows || region.open().kind() == WordMark.Kind.EACH;
      region.body().forEach(child -> look(child, rows, found));
      region.otherwise().forEach(child -> look(child, inRows, found));
    } else if (node instanceof WordNode.Mark mark
        && !inRows
        && mark.mark().kind() == WordMark.Kind.ANSWER
        && mark.mark().about().split("\\.", 2)[0].equals("row")) {
      found.add(
          Diagnostic.at(mark.mark().place(), RuleId.TEMPLATE_UNKNOWN_NAME, mark.mark().about()));
    }
  }
}
