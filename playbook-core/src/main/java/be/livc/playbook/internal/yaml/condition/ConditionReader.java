package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.mapping.Gaps;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Spellings;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.internal.yaml.tree.TypingSlips;
import be.livc.playbook.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a condition at a place in the document and checks it against what it names. */
public final class ConditionReader {
  private final ReadContext in;
  private final NameScope scope;
  private final ComparisonReader comparisons;

  public ConditionReader(ReadContext in, NameScope scope) {
    this.in = in;
    this.scope = scope;
    this.comparisons = new ComparisonReader(in, scope);
  }

  /** The condition behind {@code when} of the mapping; always where there is none. */
  public static Condition when(MappingReader map, ReadContext in, NameScope scope) {
    Node node = map.take("when");
    Condition written =
        node == null ? Condition.always() : new ConditionReader(in, scope).read(node, "when");
    return in.gaps().met(map.map()).orElse(written);
  }

  public Condition read(Node node, String key) {
    in.gaps().read(node, Gaps.Sort.CONDITION);
    Condition written = written(node, key);
    return in.gaps().met(node).orElse(written);
  }

  private Condition written(Node node, String key) {
    if (!(node instanceof Node.Mapping map)) {
      in.shape(noMapping(node, key));
      return Condition.always();
    } else if (map.entries().isEmpty()) {
      in.shape(node.span(), RuleId.CONDITION_EMPTY);
      return Condition.always();
    }
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < map.entries().size(); i++) {
      Node.Entry entry = map.entries().get(i);
      Symbol question = in.symbols().find(entry.name());
      Diagnostic cut = question == null ? null : OptionSlips.cutOff(map, i, question, in.names());
      if (cut == null) {
        parts.add(part(entry));
      } else {
        in.shape(cut);
        i += cut.arguments().get(1).split(",", -1).length - 1;
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private Diagnostic noMapping(Node node, String key) {
    Diagnostic finding = Diagnostic.at(node.span(), RuleId.CONDITION_SHAPE, key);
    if (node instanceof Node.Sequence list) {
      return TypingSlips.condition(finding, list);
    }
    Optional<String> meant =
        node instanceof Node.Scalar text
            ? new ConditionWords(in.symbols()).meant(text.text())
            : Optional.empty();
    return meant
        .map(it -> finding.suggesting(List.of(it)).mendedBy(new Edit(node.span(), it)))
        .orElse(finding);
  }

  private Condition part(Node.Entry entry) {
    return switch (entry.name()) {
      case "all" -> new Condition.All(parts(entry));
      case "any" -> new Condition.Any(parts(entry));
      case "not" -> new Condition.Not(read(entry.value(), "not"));
      default -> comparison(entry);
    };
  }

  private List<Condition> parts(Node.Entry entry) {
    List<Condition> parts = new ArrayList<>();
    for (Node item : MappingReader.list(entry.value(), entry.name(), in)) {
      parts.add(read(item, entry.name()));
    }
    return parts;
  }

  private Condition comparison(Node.Entry entry) {
    Symbol meant = scope.find(entry.key());
    if (meant == null) {
      in.renames().used(entry.name(), it -> ComparisonForms.fit(entry.value(), it, in.names()));
      return Condition.always();
    } else if (meant.kind() == Symbol.Kind.FACT) {
      return fact(entry, meant);
    } else if (meant.kind() == Symbol.Kind.INCLUDE) {
      return comparisons.concluded(entry, meant);
    }
    if (meant.isUnclear()) {
      in.gaps().unclear(entry.key().span());
    }
    return comparisons.read(entry, meant);
  }

  private Condition fact(Node.Entry entry, Symbol fact) {
    String text = entry.value() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    if (!text.equals("true") && !text.equals("false")) {
      Span place = entry.value().span();
      Diagnostic finding = Diagnostic.at(place, RuleId.CONDITION_FORM, fact.id(), "true`, `false");
      in.shape(
          Spellings.yesOrNo(text)
              .map(it -> finding.mendedBy(new Edit(place, it.toString())))
              .orElse(finding));
    }
    scope.uses(fact, entry.key());
    return new Condition.IsFact(fact.id(), !text.equals("false"));
  }
}
