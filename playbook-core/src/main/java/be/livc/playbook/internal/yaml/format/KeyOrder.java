package be.livc.playbook.internal.yaml.format;

import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.tree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The order of the keys of a step, and which keys hold a text. */
final class KeyOrder {
  private static final List<String> ORDER =
      List.of(
          "id",
          "was",
          "short",
          "answer",
          "why",
          "help",
          "when",
          "valid",
          "tags",
          "optional",
          "default",
          "sensitive",
          "profile",
          "later",
          "lines",
          "pattern",
          "message",
          "decimals",
          "min",
          "max",
          "unit",
          "plain",
          "columns",
          "refuse",
          "only",
          "options",
          "steps",
          "by",
          "within",
          "after",
          "before",
          "due",
          "every",
          "first",
          "appoints",
          "until",
          "for-each",
          "where",
          "sources",
          "to-confirm");
  private static final Set<String> TEXTS =
      Set.of(
          "tell",
          "warn",
          "ask",
          "do",
          "group",
          "conclude",
          "title",
          "summary",
          "short",
          "why",
          "help",
          "label",
          "says",
          "notice",
          "text",
          "question",
          "reply",
          "message",
          "to-confirm");

  private KeyOrder() {}

  /** The entries of a mapping in house order: those of a step in theirs, all others as written. */
  static List<Node.Entry> ordered(Node.Mapping map, boolean step) {
    List<Node.Entry> entries = new ArrayList<>(map.entries());
    if (step && entries.stream().anyMatch(entry -> StepKey.of(entry.name()) != null)) {
      entries.sort(Comparator.comparingInt(entry -> place(entry.name())));
    }
    return entries;
  }

  private static int place(String key) {
    int at = ORDER.indexOf(key);
    return StepKey.of(key) != null ? -1 : at < 0 ? ORDER.size() : at;
  }

  /** Whether what stands behind the key is a text for people. */
  static boolean isText(String key) {
    return TEXTS.contains(key);
  }
}
