package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.ColumnScope;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.mapping.MappingReader;
import be.livc.playbook.internal.yaml.mapping.ReadContext;
import be.livc.playbook.internal.yaml.mapping.ScalarReader;
import be.livc.playbook.internal.yaml.mapping.StepKey;
import be.livc.playbook.internal.yaml.mapping.StepPlace;
import be.livc.playbook.internal.yaml.mapping.Symbol;
import be.livc.playbook.internal.yaml.mapping.SymbolTable;
import be.livc.playbook.internal.yaml.tree.Node;
import be.livc.playbook.model.AnswerKind;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepHeader;
import be.livc.playbook.model.Term;
import be.livc.playbook.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads tasks and documents: who, when, and for which entries. */
final class TaskReader {
  private final ReadContext in;
  private final StepHeaderReader commons;
  private final ScalarReader scalars;

  TaskReader(ReadContext in, StepHeaderReader commons) {
    this.in = in;
    this.commons = commons;
    this.scalars = in.scalars();
  }

  Step task(MappingReader map, StepPlace place) {
    ForEach forEach = forEach(map);
    StepHeader header = commons.read(map, StepKey.DO, place);
    Text text = map.neededText(StepKey.DO.key());
    in.entry(null);
    map.notTogether("after", "before");
    if (map.has("after") && !map.has("within")) {
      in.shape(map.key("after"), RuleId.SHAPE_ALONE, "after", "within");
    }
    Step task =
        new Step.Do(
            header,
            text,
            roles(map),
            term(map, "within"),
            map.string("after"),
            map.string("before"),
            term(map, "every"),
            forEach);
    mustBe(map, "after", "do` / `answer: date", it -> isTask(it) || isDay(it));
    mustBe(map, "before", "answer: date", TaskReader::isDay);
    return task;
  }

  Step write(MappingReader map, StepPlace place) {
    ForEach forEach = forEach(map);
    StepHeader header = commons.read(map, StepKey.WRITE, place);
    in.entry(null);
    String template = map.neededString(StepKey.WRITE.key());
    Node.Entry entry = map.map().entry(StepKey.WRITE.key());
    if (entry != null && !template.isEmpty() && !SymbolTable.isKebab(template)) {
      in.shape(entry.value().span(), RuleId.ID_FORM, template);
    }
    return new Step.Write(header, template, forEach);
  }

  private @Nullable Term term(MappingReader map, String key) {
    Node node = map.take(key);
    return node == null ? null : scalars.term(node, key);
  }

  private List<String> roles(MappingReader map) {
    List<String> roles = new ArrayList<>();
    for (Node.Scalar role : map.several("by")) {
      String id = role.text().strip();
      roles.add(id);
      in.positions().use("role/" + id, role.span());
      if (!in.catalogue().roles().containsKey(id)) {
        in.reference(
            Diagnostic.at(role.span(), RuleId.REFERENCE_UNKNOWN_ROLE, id)
                .suggesting(NearNames.of(id, in.catalogue().roles().keySet())));
      }
    }
    return roles;
  }

  private @Nullable ForEach forEach(MappingReader map) {
    Node each = map.take("for-each");
    Node where = map.take("where");
    if (each == null) {
      if (where != null) {
        in.shape(map.key("where"), RuleId.SHAPE_ALONE, "where", "for-each");
      }
      return null;
    }
    String id = map.string("for-each");
    Symbol list = in.symbols().find(id);
    AnswerType type = list == null ? null : list.type();
    if (list != null && isList(type)) {
      in.use(list, each.span());
    }
    if (type instanceof AnswerType.Table table) {
      in.entry(table.columns().stream().map(AnswerType.Column::key).toList());
      Condition rows =
          where == null
              ? Condition.always()
              : new ConditionReader(in, new ColumnScope(in, id, table)).read(where, "where");
      return new ForEach(id, rows);
    }
    in.entry(List.of());
    if (type != null && type.kind() == AnswerKind.LIST) {
      if (where != null) {
        in.reference(map.key("where"), RuleId.REFERENCE_WRONG_KIND, id, "answer: table");
      }
    } else {
      Span place = each.span();
      in.later(() -> reportList(id, place));
    }
    return new ForEach(id, Condition.always());
  }

  private void reportList(String id, Span place) {
    Symbol meant = in.symbols().find(id);
    if (meant == null) {
      unknown(id, place, it -> isList(it.type()));
    } else if (isList(meant.type())) {
      in.reference(place, RuleId.REFERENCE_STANDS_LATER, id, in.where(meant.place()));
    } else {
      in.reference(place, RuleId.REFERENCE_WRONG_KIND, id, "answer: list` / `answer: table");
    }
  }

  private static boolean isList(@Nullable AnswerType type) {
    return type != null && (type.kind() == AnswerKind.TABLE || type.kind() == AnswerKind.LIST);
  }

  private static boolean isTask(Symbol symbol) {
    return symbol.kind() == Symbol.Kind.TASK;
  }

  private static boolean isDay(Symbol symbol) {
    return symbol.type() instanceof AnswerType.Day;
  }

  void mustBeTask(MappingReader map, String key) {
    mustBe(map, key, "do", TaskReader::isTask);
  }

  /** Looks, when all is read, whether what stands behind the key is what it has to be. */
  private void mustBe(MappingReader map, String key, String wanted, Predicate<Symbol> accepted) {
    String id = map.string(key);
    Node.Entry entry = map.map().entry(key);
    if (id.isEmpty() || entry == null) {
      return;
    }
    Span place = entry.value().span();
    in.later(
        () -> {
          Symbol meant = in.symbols().find(id);
          if (meant == null) {
            unknown(id, place, accepted);
          } else if (!accepted.test(meant)) {
            in.reference(place, RuleId.REFERENCE_WRONG_KIND, id, wanted);
          } else {
            in.use(meant, place);
          }
        });
  }

  private void unknown(String id, Span place, Predicate<Symbol> accepted) {
    in.reference(
        Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_STEP, id)
            .suggesting(NearNames.of(id, in.symbols().names(accepted))));
  }
}
