package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.model.AnswerType;
import java.util.List;

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
