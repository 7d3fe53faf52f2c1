package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.model.StepKind;
import java.util.HashSet;
import java.util.Set;

/** The words of the format, to tell a key from a word of a text. */
final class Vocabulary {
  private static final Set<String> KINDS = kinds();

  /** Keys that are no words of a Dutch text. */
  private static final Set<String> FOREIGN =
      Set.of(
          "id",
          "short",
          "answer",
          "why",
          "when",
          "by",
          "within",
          "after",
          "before",
          "every",
          "sources",
          "to-confirm",
          "valid",
          "options",
          "until",
          "optional",
          "unit",
          "decimals",
          "columns",
          "message",
          "refuse",
          "for-each",
          "where",
          "exclusive",
          "version",
          "language",
          "summary",
          "phases",
          "roles",
          "facts",
          "conclusions",
          "released",
          "publisher",
          "checked");

  /** Keys that are also words of a Dutch text. */
  private static final Set<String> SHARED =
      Set.of(
          "format",
          "title",
          "status",
          "steps",
          "help",
          "label",
          "tags",
          "default",
          "min",
          "max",
          "lines",
          "pattern",
          "text",
          "kind",
          "url",
          "due",
          "first",
          "person",
          "says",
          "notice",
          "given",
          "plain",
          "profile",
          "sensitive",
          "later",
          "reply",
          "see",
          "ends",
          "was",
          "appoints",
          "own-choice",
          "has",
          "is",
          "all",
          "any",
          "not");

  private static final Set<String> OPENING =
      Set.of(
          "steps",
          "options",
          "sources",
          "phases",
          "roles",
          "facts",
          "conclusions",
          "columns",
          "refuse",
          "when",
          "where",
          "valid",
          "tags",
          "after",
          "by");

  private Vocabulary() {}

  private static Set<String> kinds() {
    Set<String> kinds = new HashSet<>(Set.of("conclude-as"));
    for (StepKind kind : StepKind.values()) {
      kinds.add(kind.key());
    }
    return kinds;
  }

  /** Whether the word is a key of the format. */
  static boolean isKey(String word) {
    return isKind(word) || isNoWord(word) || SHARED.contains(word);
  }

  /** Whether the word says what kind of step something is. */
  static boolean isKind(String word) {
    return KINDS.contains(word);
  }

  /** Whether the word is a key, and no word of a Dutch sentence. */
  static boolean isNoWord(String word) {
    return FOREIGN.contains(word);
  }

  /** Whether lines of their own may stand behind the key. */
  static boolean opens(String word) {
    return OPENING.contains(word);
  }
}
