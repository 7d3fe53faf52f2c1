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
      return age(value, name, question, type);
    }
    AnswerType.Amount amount = type instanceof AnswerType.Amount found ? found : null;
    Comparison comparison = amount != null ? AMOUNTS.get(name) : DAYS.get(name);
    if (comparison == null) {
      return Condition.always();
    }
    MappingReader map = value instanceof Node.Mapping ? MappingReader.of(value, name, in) : null;
    Condition.Shift shift = map == null || amount != null ? null : shift(map);
    String other = map == null ? null : other(map, "answer", type);
    if (map != null) {
      map.close();
    }
    if (map != null && other == null) {
      return Condition.always();
    }
    return amount != null
        ? new Condition.AmountIs(
            question.id(),
            comparison,
            other == null ? scalars.number(value, name, amount.decimals()) : null,
            other)
        : new Condition.DayIs(
            question.id(),
            comparison,
            other == null ? scalars.day(value, name) : null,
            other,
            shift);
  }

  /** A term before the walk's date, or before the answer to another question. */
  private Condition age(Node value, String name, Symbol question, AnswerType type) {
    MappingReader map = value instanceof Node.Mapping ? MappingReader.of(value, name, in) : null;
    Node period = map == null ? value : map.need("period");
    Term term = period == null ? null : term(period, map == null ? name : "period");
    String other = map == null ? null : other(map, "before", type);
    if (map != null) {
      map.close();
    }
    return term == null || map != null && other == null
        ? Condition.always()
        : new Condition.Age(question.id(), name.equals("older-than"), term, other);
  }

  /** How another day is moved before it is compared with. */
  private Condition.@Nullable Shift shift(MappingReader map) {
    map.notTogether("plus", "minus");
    boolean later = map.has("plus");
    Node written = later ? map.take("plus") : map.take("minus");
    map.take("minus");
    Term term = written == null ? null : term(written, later ? "plus" : "minus");
    return term == null ? null : new Condition.Shift(term, later);
  }

  private @Nullable Term term(Node value, String name) {
    Term term = scalars.term(value, name);
    if (term != null && term.workingDays() > 0) {
      in.shape(value.span(), RuleId.VALUE_TERM, name, scalars.text(value, name) + "");
      return null;
    }
    return term;
  }

  /** The question whose answer is compared with, which stands behind this key. */
  private @Nullable String other(MappingReader map, String key, AnswerType type) {
    Node node = map.need(key);
    if (node == null || scalars.text(node, key) == null || !(node instanceof Node.Scalar name)) {
      return null;
    }
    Symbol other = scope.find(name);
    if (other == null) {
      in.renames().used(name.text(), it -> isSame(it.type(), type));
      return null;
    } else if (!isSame(other.type(), type)) {
      in.reference(
          name.span(),
          RuleId.REFERENCE_WRONG_KIND,
          other.id(),
          type instanceof AnswerType.Amount ? "answer: number" : "answer: date");
      return null;
    }
    return other.id();
  }

  private static boolean isSame(@Nullable AnswerType one, AnswerType other) {
    return one != null && one.getClass().equals(other.getClass());
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
