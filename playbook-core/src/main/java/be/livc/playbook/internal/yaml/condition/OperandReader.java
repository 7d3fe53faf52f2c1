package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads comparisons with a number, a day, a length of time, or the answer to another question. */
final class OperandReader {
  private static final Map<String, Comparison> AMOUNTS =
      Map.of(
          "at-least", Comparison.AT_LEAST,
          "at-most", Comparison.AT_MOST,
          "more-than", Comparison.MORE_THAN,
          "less-than", Comparison.LESS_THAN,
          "is", Comparison.IS);
  private static final Map<String, Comparison> DAYS =
      Map.of(
          "before", Comparison.LESS_THAN,
          "after", Comparison.MORE_THAN,
          "on-or-before", Comparison.AT_MOST,
          "on-or-after", Comparison.AT_LEAST);
  private static final List<String> COUNTS =
      List.of("at-least", "at-most", "more-than", "less-than", "is");

  private final ReadContext in;
  private final NameScope scope;
  private final ScalarReader scalars;

  OperandReader(ReadContext in, NameScope scope) {
    this.in = in;
    this.scope = scope;
    this.scalars = in.scalars();
  }

  Condition compared(Node.Entry form, Symbol question, AnswerType type) {
    String name = form.name();
    Node value = form.value();
    if (name.equals("older-than") || name.equals("within-last")) {
      Term term = term(value, name);
      return term == null
          ? Condition.always()
          : new Condition.Age(question.id(), name.equals("older-than"), term);
    }
    AnswerType.Amount amount = type instanceof AnswerType.Amount found ? found : null;
    Comparison comparison = amount != null ? AMOUNTS.get(name) : DAYS.get(name);
    if (comparison == null) {
      return Condition.always();
    }
    String other = value instanceof Node.Mapping map ? other(map, type, name) : null;
    if (value instanceof Node.Mapping && other == null) {
      return Condition.always();
    }
    return amount != null
        ? new Condition.AmountIs(
            question.id(),
            comparison,
            other == null ? scalars.number(value, name, amount.decimals()) : null,
            other)
        : new Condition.DayIs(
            question.id(), comparison, other == null ? scalars.day(value, name) : null, other);
  }

  private @Nullable Term term(Node value, String name) {
    Term term = scalars.term(value, name);
    if (term != null && term.workingDays() > 0) {
      in.shape(value.span(), RuleId.VALUE_TERM, name, scalars.text(value, name) + "");
      return null;
    }
    return term;
  }

  private @Nullable String other(Node.Mapping map, AnswerType type, String form) {
    MappingReader reader = MappingReader.of(map, form, in);
    Node node = reader == null ? null : reader.need("answer");
    if (reader == null || node == null) {
      return null;
    }
    reader.close();
    if (scalars.text(node, "answer") == null || !(node instanceof Node.Scalar name)) {
      return null;
    }
    Symbol other = scope.find(name);
    if (other == null) {
      return null;
    } else if (other.type() == null || !other.type().getClass().equals(type.getClass())) {
      in.reference(
          name.span(),
          RuleId.REFERENCE_WRONG_KIND,
          other.id(),
          type instanceof AnswerType.Amount ? "answer: number" : "answer: date");
      return null;
    }
    return other.id();
  }

  /** {@code entries: { at-least: 2 }}. */
  Condition entries(Node value, Symbol question) {
    MappingReader counts = MappingReader.of(value, "entries", in);
    if (counts == null) {
      return Condition.always();
    }
    List<Condition> parts = new ArrayList<>();
    for (Node.Entry count : counts.map().entries()) {
      Comparison comparison = AMOUNTS.get(count.name());
      if (comparison == null) {
        in.reference(
            Diagnostic.at(
                    count.key().span(),
                    RuleId.CONDITION_FORM,
                    question.id(),
                    String.join("`, `", COUNTS))
                .suggesting(NearNames.of(count.name(), COUNTS)));
      } else {
        int operand = scalars.whole(count.value(), count.name(), 0, 1_000_000, 0);
        parts.add(new Condition.Count(question.id(), comparison, operand));
      }
    }
    if (counts.map().entries().isEmpty()) {
      in.shape(value.span(), RuleId.CONDITION_EMPTY);
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }
}
