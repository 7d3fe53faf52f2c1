package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.internal.yaml.mapping.KnownNames;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import java.util.List;
import java.util.Set;

/** Which comparisons each sort of answer knows. */
final class ComparisonForms {
  private static final List<String> AMOUNT =
      List.of("at-least", "at-most", "more-than", "less-than", "is", "answered");
  private static final List<String> DAY =
      List.of(
          "before",
          "after",
          "on-or-before",
          "on-or-after",
          "older-than",
          "within-last",
          "answered");

  private ComparisonForms() {}

  /** Whether what stands behind a name in a condition would be right if it were this one. */
  static boolean fit(Node value, Symbol named, KnownNames names) {
    AnswerType type = named.type();
    if (value instanceof Node.Mapping map) {
      List<String> forms = map.entries().stream().map(Node.Entry::name).toList();
      return named.kind() == Symbol.Kind.INCLUDE
          ? forms.equals(List.of("concluded"))
          : type != null && of(type).containsAll(forms);
    }
    List<Node> items = value instanceof Node.Sequence list ? list.items() : List.of(value);
    List<String> words =
        items.stream().map(it -> it instanceof Node.Scalar one ? one.text().strip() : "").toList();
    if (named.kind() == Symbol.Kind.FACT) {
      return Set.of("true", "false").containsAll(words);
    }
    return type != null
        && (type.kind() == AnswerKind.YES_NO || type.kind() == AnswerKind.CHOICE)
        && names.options(type).containsAll(words);
  }

  static List<String> of(AnswerType type) {
    return switch (type.kind()) {
      case YES_NO, CHOICE -> List.of("tagged", "answered");
      case CHOICES -> List.of("has", "has-any", "has-all", "tagged", "answered");
      case TEXT -> List.of("answered");
      case NUMBER -> AMOUNT;
      case DATE -> DAY;
      case LIST -> List.of("has", "has-any", "has-all", "entries", "answered");
      case TABLE -> List.of("has-row", "entries", "answered");
    };
  }
}
