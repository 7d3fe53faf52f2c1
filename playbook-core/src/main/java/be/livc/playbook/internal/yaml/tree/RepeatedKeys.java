package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.MissingDashes;
import be.livc.playbook.internal.yaml.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keys that stand twice in one mapping; where each begins a step, what lacks is a dash. */
final class RepeatedKeys {
  private RepeatedKeys() {}

  /**
   * What is said of them.
   *
   * @param repeated in the order in which they stand
   * @param first where each key stands first
   */
  static List<Diagnostic> of(List<Node.Scalar> repeated, Map<String, Span> first) {
    List<Diagnostic> found = new ArrayList<>();
    for (Node.Scalar name : repeated) {
      Span before = first.get(name.text());
      if (before == null) {
        continue;
      }
      SourceLine line = SourceLine.at(name.span().file(), before.start());
      boolean step = MissingDashes.isKind(name.text()) && line.key().equals(name.text());
      if (step && !line.isItem()) {
        Diagnostic list = MissingDashes.in(line);
        return list == null ? List.of() : List.of(list);
      } else if (step) {
        SourceLine second = SourceLine.at(name.span().file(), name.span().start());
        return List.of(MissingDashes.second(second, repeated.size() > 1));
      }
      found.add(
          Diagnostic.at(
              name.span(), RuleId.YAML_DUPLICATE_KEY, name.text(), String.valueOf(before.line())));
    }
    return found;
  }
}
