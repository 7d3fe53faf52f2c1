package be.livc.playbook.internal.yaml.condition;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts. They stand above the questions they name, so their conditions are read when every
 * question is known, and each place that uses one is looked at afterwards.
 */
public final class FactReader {
  private final ReadContext in;
  private final FactUses uses;
  private final Map<String, Node.Entry> conditions = new LinkedHashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Set<String> inCircle = new LinkedHashSet<>();

  public FactReader(ReadContext in, FactUses uses) {
    this.in = in;
    this.uses = uses;
  }

  /** A fact stands for a condition. */
  public void declare(Node.Entry entry) {
    String id = entry.name();
    conditions.put(id, withoutFormer(entry));
    in.declare(Symbol.of(id, Symbol.Kind.FACT, -1, entry.key().span()));
  }

  /** What it was called stands among the keys of its condition, and is none of them. */
  private Node.Entry withoutFormer(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Mapping map) || map.entry("was") == null) {
      return entry;
    }
    MappingReader reader = MappingReader.of(map, entry.name(), in);
    if (reader != null) {
      in.former().id(entry.name(), reader);
    }
    List<Node.Entry> rest =
        map.entries().stream().filter(each -> !each.name().equals("was")).toList();
    return new Node.Entry(entry.key(), new Node.Mapping(map.span(), rest, map.flow(), map.size()));
  }

  /** The facts, once every question is known. */
  public Map<String, Fact> read() {
    for (Node.Entry entry : conditions.values()) {
      DocumentScope scope = DocumentScope.ofFact(entry.name(), in, uses);
      Condition condition = new ConditionReader(in, scope).read(entry.value(), entry.name());
      facts.put(entry.name(), new Fact(entry.name(), condition));
    }
    Set<String> sound = new LinkedHashSet<>();
    for (String fact : conditions.keySet()) {
      circle(fact, new LinkedHashSet<>(), sound);
    }
    if (sound.containsAll(conditions.keySet())) {
      Map<String, @Nullable Symbol> latest = new HashMap<>();
      uses.inSteps().forEach(use -> stands(use, latest));
    }
    return facts;
  }

  /** Follows what a fact uses; whatever is reached twice on one way is a circle. */
  private void circle(String fact, Set<String> way, Set<String> sound) {
    if (sound.contains(fact)) {
      return;
    } else if (!way.add(fact)) {
      List<String> path = new ArrayList<>(way);
      path = new ArrayList<>(path.subList(path.indexOf(fact), path.size()));
      path.add(fact);
      Node.Entry entry = conditions.get(fact);
      if (entry != null && inCircle.add(fact)) {
        inCircle.addAll(path);
        in.reference(entry.key().span(), RuleId.REFERENCE_CIRCLE, String.join("` → `", path));
      }
      return;
    }
    Node.Entry self = conditions.get(fact);
    if (self != null && way.size() > Limits.DEPTH) {
      in.shape(self.key().span(), RuleId.LIMIT_DEPTH, Integer.toString(Limits.DEPTH));
      return;
    }
    boolean all = true;
    for (String other : uses.of(fact)) {
      circle(other, way, sound);
      all &= sound.contains(other);
    }
    way.remove(fact);
    if (all) {
      sound.add(fact);
    }
  }

  private void stands(FactUses.Use use, Map<String, @Nullable Symbol> latest) {
    Symbol last = latest(use.fact(), latest);
    if (last != null && last.number() >= use.before()) {
      in.order()
          .later(
              Diagnostic.at(
                  use.place(),
                  RuleId.REFERENCE_FACT_STANDS_LATER,
                  use.fact(),
                  last.id(),
                  in.where(last.place())),
              last.id(),
              last.place());
    }
  }

  /** The question a fact names, itself or through others, that stands last in the document. */
  private @Nullable Symbol latest(String fact, Map<String, @Nullable Symbol> known) {
    Fact meant = facts.get(fact);
    if (known.containsKey(fact) || meant == null) {
      return known.get(fact);
    }
    Symbol last = null;
    Set<String> names = new LinkedHashSet<>(meant.condition().questions());
    meant
        .condition()
        .visit(
            part -> {
              if (part instanceof Condition.Concluded concluded) {
                names.add(concluded.include());
              }
            });
    for (String name : names) {
      last = later(last, in.symbols().find(name));
    }
    for (String other : uses.of(fact)) {
      last = later(last, latest(other, known));
    }
    known.put(fact, last);
    return last;
  }

  private static @Nullable Symbol later(@Nullable Symbol one, @Nullable Symbol other) {
    return one == null || other != null && other.number() > one.number() ? other : one;
  }
}
