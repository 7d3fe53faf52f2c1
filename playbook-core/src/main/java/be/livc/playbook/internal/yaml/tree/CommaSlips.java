package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.Quotes;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Commas between braces and brackets that cut what was meant as one. */
public final class CommaSlips {
  private CommaSlips() {}

  /**
   * A text between braces that a comma cut: the keys from {@code at} on have nothing behind them;
   * null when it is something else.
   */
  public static @Nullable Diagnostic comma(Node.Mapping map, int at) {
    List<Node.Entry> entries = map.entries();
    boolean cut =
        map.flow()
            && at > 0
            && isNothing(entries.get(at))
            && entries.get(at - 1).value() instanceof Node.Scalar before
            && before.plain()
            && !before.isNothing();
    return cut ? comma(entries, at) : null;
  }

  private static Diagnostic comma(List<Node.Entry> entries, int at) {
    int last = at;
    while (last + 1 < entries.size() && isNothing(entries.get(last + 1))) {
      last++;
    }
    Span key = entries.get(at).key().span();
    Span text =
        new Span(
            key.file(),
            entries.get(at - 1).value().span().start(),
            entries.get(last).key().span().end());
    return Diagnostic.at(key, RuleId.YAML_COMMA_IN_TEXT, entries.get(at).name())
        .mendedBy(Quotes.around(text));
  }

  /** A number with a comma that cut it in two: {@code { at-least: 2,5 }}; null when it is none. */
  public static @Nullable Diagnostic decimalComma(Node.Mapping map, Node.Entry behind) {
    int at = map.entries().indexOf(behind);
    Node.Entry before = at > 0 ? map.entries().get(at - 1) : null;
    boolean cut =
        map.flow()
            && isNothing(behind)
            && before != null
            && before.value() instanceof Node.Scalar whole
            && whole.text().matches("-?\\d{1,18}")
            && behind.name().matches("\\d{1,9}");
    if (!cut || before == null) {
      return null;
    }
    Span number =
        new Span(
            behind.key().span().file(), before.value().span().start(), behind.key().span().end());
    String written = number.file().text().substring(number.start(), number.end());
    String meant = written.replaceFirst("\\s*,\\s*", ".");
    return Diagnostic.at(number, RuleId.VALUE_NUMBER, before.name(), written)
        .mendedBy(new Edit(number, meant));
  }

  /** A place in a source that a comma cut: the item behind it is no source; null when it is. */
  public static @Nullable Diagnostic placeCutOff(Node.Sequence list, Set<String> known) {
    boolean flow = list.file().text().charAt(list.start()) == '[';
    return flow && list.items().size() > 1 ? cutOff(list, known) : null;
  }

  private static @Nullable Diagnostic cutOff(Node.Sequence list, Set<String> known) {
    for (int i = 0; i + 1 < list.items().size(); i++) {
      boolean place =
          list.items().get(i) instanceof Node.Mapping map
              && map.entries().size() == 1
              && map.entries().get(0).value() instanceof Node.Scalar before
              && before.plain()
              && !before.isNothing();
      if (!place) {
        continue;
      }
      Span from = ((Node.Mapping) list.items().get(i)).entries().get(0).value().span();
      int last = i;
      while (last + 1 < list.items().size()
          && list.items().get(last + 1) instanceof Node.Scalar more
          && more.plain()
          && !known.contains(more.text().strip())
          && !isKey(more.text().strip())) {
        last++;
      }
      if (last > i) {
        Node.Scalar cut = (Node.Scalar) list.items().get(i + 1);
        Span text = new Span(from.file(), from.start(), list.items().get(last).span().end());
        return Diagnostic.at(cut.span(), RuleId.YAML_COMMA_IN_TEXT, cut.text())
            .mendedBy(Quotes.around(text));
      }
    }
    return null;
  }

  private static boolean isKey(String text) {
    return text.matches("[A-Za-z0-9][\\w.-]*");
  }

  private static boolean isNothing(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar it && it.isNothing();
  }
}
