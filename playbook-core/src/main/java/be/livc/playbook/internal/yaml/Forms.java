package be.livc.playbook.internal.yaml;

import be.livc.playbook.model.AnswerType;
import java.util.List;

/** Which comparisons each sort of answer knows. */
final class Forms {
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

  private Forms() {}

  static List<String> of(AnswerType type) {
    return type.match(
        yesNo -> List.of("tagged", "answered"),
        choice -> List.of("tagged", "answered"),
        choices -> List.of("has", "has-any", "has-all", "tagged", "answered"),
        words -> List.of("answered"),
        amount -> AMOUNT,
        day -> DAY,
        entries -> List.of("has", "has-any", "has-all", "entries", "answered"),
        table -> List.of("has-row", "entries", "answered"));
  }
}
