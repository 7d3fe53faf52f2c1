package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.tree.Lost;
import be.livc.playbook.internal.yaml.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dashes before keys that go on with a step, which make pieces of a list of their own. */
final class ExtraDashes {
  private ExtraDashes() {}

  /** How many items behind this one hold nothing but keys that it lacks. */
  static int behind(List<Node> items, int at, Lost lost) {
    if (at + 1 == items.size() || beginsStep(items.get(at + 1))) {
      return 0;
    }
    StepKey kind = items.get(at) instanceof Node.Mapping map ? kind(map) : null;
    if (kind == null) {
      return 0;
    }
    List<String> seen = new ArrayList<>();
    ((Node.Mapping) items.get(at)).entries().forEach(entry -> seen.add(entry.name()));
    int count = 0;
    while (at + count + 1 < items.size()
        && goesOn(items.get(at + count + 1), kind, seen)
        && !lost.isFrom(items.get(at + count + 1))) {
      count++;
    }
    return count;
  }

  /** Most steps have another step behind them, which its first key tells. */
  private static boolean beginsStep(Node item) {
    return item instanceof Node.Mapping map
        && !map.entries().isEmpty()
        && StepKey.of(map.entries().get(0).name()) != null;
  }

  private static boolean goesOn(Node item, StepKey kind, List<String> seen) {
    if (!(item instanceof Node.Mapping map) || map.flow() || map.entries().isEmpty()) {
      return false;
    }
    List<String> keys = map.entries().stream().map(Node.Entry::name).toList();
    boolean own = keys.stream().allMatch(key -> kind.knows(key) && !seen.contains(key));
    seen.addAll(keys);
    return own;
  }

  private static @Nullable StepKey kind(Node.Mapping map) {
    for (Node.Entry entry : map.entries()) {
      StepKey kind = StepKey.of(entry.name());
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** What is said of such items; at least one. */
  static Diagnostic told(List<Node> items) {
    List<Edit> edits = items.stream().map(ExtraDashes::blank).toList();
    Node.Mapping first = (Node.Mapping) items.get(0);
    return Diagnostic.at(
            edits.get(0).place(), RuleId.SHAPE_EXTRA_DASH, first.entries().get(0).name())
        .mendedBy(edits.toArray(new Edit[0]));
  }

  private static Edit blank(Node item) {
    SourceFile file = item.span().file();
    int dash = file.text().lastIndexOf('-', item.span().start());
    return new Edit(new Span(file, dash, dash + 1), " ");
  }

  /** The item; null when it is a list of one step, which is told. */
  static @Nullable Node inside(Node item, ReadContext in) {
    boolean twice =
        item instanceof Node.Sequence list
            && list.items().size() == 1
            && list.items().get(0) instanceof Node.Mapping map
            && !map.flow()
            && kind(map) != null;
    if (twice) {
      in.shape(told(((Node.Sequence) item).items()));
    }
    return twice ? null : item;
  }
}
