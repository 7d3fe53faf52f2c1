package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Node;
import org.jspecify.annotations.Nullable;

/** What stands before a place in the document, or anywhere in it for the conditions of facts. */
public final class DocumentScope implements NameScope {
  private final ReadContext in;
  private final FactUses facts;
  private final @Nullable String fact;
  private final int before;

  private DocumentScope(ReadContext in, FactUses facts, @Nullable String fact, int before) {
    this.in = in;
    this.facts = facts;
    this.fact = fact;
    this.before = before;
  }

  /** Questions whose number is less than {@code before}. */
  public static DocumentScope before(int before, ReadContext in, FactUses facts) {
    return new DocumentScope(in, facts, null, before);
  }

  /** All questions, for the condition of this fact. */
  static DocumentScope ofFact(String fact, ReadContext in, FactUses facts) {
    return new DocumentScope(in, facts, fact, Integer.MAX_VALUE);
  }

  @Override
  public @Nullable Symbol find(Node.Scalar name) {
    String id = name.text();
    Symbol meant = in.symbols().find(id);
    if (meant != null && canBeNamed(meant) && meant.number() < before) {
      in.use(meant, name.span());
      return meant;
    }
    in.later(() -> report(name, in.symbols().find(id)));
    return null;
  }

  private static boolean canBeNamed(Symbol symbol) {
    return symbol.isQuestion()
        || symbol.kind() == Symbol.Kind.FACT
        || symbol.kind() == Symbol.Kind.INCLUDE;
  }

  private void report(Node.Scalar name, @Nullable Symbol meant) {
    String id = name.text();
    if (meant == null) {
      in.reference(
          Diagnostic.at(name.span(), RuleId.REFERENCE_UNKNOWN_NAME, id)
              .suggesting(in.symbols().meant(id, DocumentScope::canBeNamed)));
    } else if (!canBeNamed(meant)) {
      in.reference(name.span(), RuleId.REFERENCE_WRONG_KIND, id, "ask");
    } else {
      in.order()
          .later(
              Diagnostic.at(
                  name.span(), RuleId.REFERENCE_STANDS_LATER, id, in.where(meant.place())),
              id,
              meant.place());
    }
  }

  @Override
  public void uses(Symbol used, Node.Scalar name) {
    if (fact == null) {
      facts.inStep(used.id(), name.span(), before);
    } else {
      facts.inFact(fact, used.id());
    }
  }
}
