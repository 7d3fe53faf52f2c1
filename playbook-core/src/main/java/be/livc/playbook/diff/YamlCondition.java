package be.livc.playbook.diff;

import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition as an editor writes it, on one line, without the braces around it. */
final class YamlCondition implements Condition.Visitor<String> {
  private static final YamlCondition WRITTEN = new YamlCondition();

  private YamlCondition() {}

  static String of(Condition condition) {
    return condition.accept(WRITTEN);
  }

  @Override
  public String all(Condition.All condition) {
    List<String> parts = condition.of().stream().map(YamlCondition::of).toList();
    Set<String> keys = new HashSet<>();
    boolean apart = parts.stream().allMatch(part -> keys.add(part.split(":", 2)[0]));
    return apart && !parts.isEmpty() ? String.join(", ", parts) : "all: " + list(condition.of());
  }

  @Override
  public String any(Condition.Any condition) {
    return "any: " + list(condition.of());
  }

  @Override
  public String not(Condition.Not condition) {
    return "not: { " + of(condition.of()) + " }";
  }

  @Override
  public String isOption(Condition.IsOption condition) {
    return condition.answer() + ": " + keys(condition.options());
  }

  @Override
  public String has(Condition.Has condition) {
    String one = condition.wanted().size() == 1 ? "has" : "has-any";
    String form = condition.all() ? "has-all" : one;
    return condition.answer() + ": { " + form + ": " + keys(condition.wanted()) + " }";
  }

  @Override
  public String tagged(Condition.Tagged condition) {
    return condition.answer() + ": { tagged: " + condition.tag() + " }";
  }

  @Override
  public String hasRow(Condition.HasRow condition) {
    return condition.answer() + ": { has-row: " + YamlText.condition(condition.row()) + " }";
  }

  @Override
  public String amountIs(Condition.AmountIs condition) {
    String form = amount(condition.comparison());
    return compared(condition.answer(), form, condition.operand(), condition.other());
  }

  @Override
  public String dayIs(Condition.DayIs condition) {
    String form = day(condition.comparison());
    Condition.Shift shift = condition.shift();
    String moved =
        shift == null
            ? ""
            : (shift.later() ? ", plus: " : ", minus: ") + YamlText.term(shift.term());
    String other = condition.other();
    return compared(
        condition.answer(), form, condition.operand(), other == null ? null : other + moved);
  }

  @Override
  public String age(Condition.Age condition) {
    String form = condition.older() ? "older-than" : "within-last";
    String term = YamlText.term(condition.term());
    String counted =
        condition.other() == null
            ? term
            : "{ period: " + term + ", before: " + condition.other() + " }";
    return condition.answer() + ": { " + form + ": " + counted + " }";
  }

  @Override
  public String answered(Condition.Answered condition) {
    return condition.answer() + ": { answered: " + condition.given() + " }";
  }

  @Override
  public String count(Condition.Count condition) {
    String compares = amount(condition.comparison()) + ": " + condition.operand();
    return condition.answer() + ": { entries: { " + compares + " } }";
  }

  @Override
  public String isFact(Condition.IsFact condition) {
    return condition.fact() + ": " + condition.holds();
  }

  @Override
  public String concluded(Condition.Concluded condition) {
    String conclusion = condition.conclusion();
    String own =
        conclusion.startsWith(condition.include() + ".")
            ? conclusion.substring(condition.include().length() + 1)
            : conclusion;
    return condition.include() + ": { concluded: " + own + " }";
  }

  private static String list(Collection<Condition> parts) {
    return "[" + String.join(", ", parts.stream().map(it -> "{ " + of(it) + " }").toList()) + "]";
  }

  private static String keys(Set<String> keys) {
    return keys.size() == 1 ? keys.iterator().next() : "[" + String.join(", ", keys) + "]";
  }

  private static String compared(
      String answer, String form, @Nullable Object operand, @Nullable String other) {
    String with = other == null ? String.valueOf(operand) : "{ answer: " + other + " }";
    return answer + ": { " + form + ": " + with + " }";
  }

  private static String amount(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "at-least";
      case AT_MOST -> "at-most";
      case MORE_THAN -> "more-than";
      case LESS_THAN -> "less-than";
      case IS -> "is";
    };
  }

  private static String day(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> "on-or-after";
      case AT_MOST -> "on-or-before";
      case MORE_THAN -> "after";
      case LESS_THAN -> "before";
      case IS -> "is";
    };
  }
}
