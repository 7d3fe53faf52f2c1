package be.livc.playbook.internal.yaml.step;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.NearNames;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.condition.ColumnScope;
import be.livc.playbook.internal.yaml.condition.ConditionReader;
import be.livc.playbook.internal.yaml.condition.OptionSlips;
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
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads tasks and documents: who, when, and for which entries. */
final class TaskReader {
  /** What stands before the key of a column of the entry a task is for. */
  private static final String ROW = "entry.";

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
    map.notTogether("within", "due");
    map.notTogether("before", "due");
    if (map.has("after") && !map.has("within")) {
      in.missing(map.map(), map.key("after"), RuleId.SHAPE_ALONE, "after", "within");
    }
    List<String> roles = roles(map);
    Step task =
        new Step.Do(
            header,
            text,
            roles,
            term(map, "within"),
            map.string("after"),
            map.string("before"),
            due(map, forEach),
            term(map, "every"),
            forEach,
            map.flag("first"),
            appoints(map, roles));
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
    List<Node.Scalar> written = map.several("by");
    boolean strange =
        written.size() == 1 && !in.catalogue().roles().containsKey(written.get(0).text().strip());
    Diagnostic glued = strange ? glued(written.get(0)) : null;
    if (glued != null) {
      in.reference(glued);
      return List.of();
    }
    List<String> roles = new ArrayList<>(written.size());
    for (Node.Scalar each : written) {
      roles.add(role(each.text().strip(), each.span()));
    }
    return roles;
  }

  /** Several roles in one text; null when it is something else. */
  private @Nullable Diagnostic glued(Node.Scalar written) {
    String text = written.text().strip().replaceAll("^\\(|\\)$", "");
    List<String> several = List.of(OptionSlips.BETWEEN.split(text, -1));
    if (several.size() < 2 || !in.catalogue().roles().keySet().containsAll(several)) {
      return null;
    }
    several.forEach(it -> in.positions().use("role/" + it, written.span()));
    String list = "[" + String.join(", ", several) + "]";
    return Diagnostic.at(written.span(), RuleId.REFERENCE_UNKNOWN_ROLE, written.text().strip())
        .suggesting(List.of(list))
        .mendedBy(new Edit(written.span(), list));
  }

  private String role(String id, Span place) {
    in.positions().use("role/" + id, place);
    if (!in.catalogue().roles().containsKey(id)) {
      in.reference(
          Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_ROLE, id)
              .suggesting(NearNames.of(id, in.catalogue().roles().keySet())));
    }
    return id;
  }

  private String appoints(MappingReader map, List<String> by) {
    String id = map.string("appoints");
    Node.Entry entry = map.map().entry("appoints");
    if (id.isEmpty() || entry == null) {
      return "";
    }
    Span place = entry.value().span();
    if (by.equals(List.of(id))) {
      in.reference(place, RuleId.REFERENCE_APPOINTS_ITSELF, id);
    }
    return role(id, place);
  }

  /** The day itself: that of a date answer, or that of each row. */
  private Step.@Nullable Due due(MappingReader map, @Nullable ForEach each) {
    String written = map.string("due");
    Node.Entry entry = map.map().entry("due");
    if (written.isEmpty() || entry == null) {
      return null;
    } else if (!written.startsWith(ROW)) {
      mustBe(map, "due", "answer: date", TaskReader::isDay);
      return Step.Due.on(written);
    }
    return due(map, written, entry, each);
  }

  private Step.@Nullable Due due(
      MappingReader map, String written, Node.Entry entry, @Nullable ForEach each) {
    if (each == null) {
      String what = "due: " + written;
      in.missing(map.map(), entry.key().span(), RuleId.SHAPE_ALONE, what, "for-each");
      return null;
    }
    Symbol rows = in.symbols().find(each.answer());
    if (rows != null && rows.type() instanceof AnswerType.Table table) {
      column(written, entry.value().span(), each.answer(), table);
    } else if (rows != null && isList(rows.type())) {
      in.reference(
          entry.value().span(), RuleId.REFERENCE_WRONG_KIND, each.answer(), "answer: table");
    }
    return new Step.Due(each.answer(), written.substring(ROW.length()));
  }

  private void column(String written, Span place, String id, AnswerType.Table table) {
    String key = written.substring(ROW.length());
    Map<String, AnswerType.Column> columns = in.names().columns(table);
    AnswerType.Column meant = columns.get(key);
    if (meant == null) {
      List<String> days =
          columns.values().stream()
              .filter(it -> it.type() instanceof AnswerType.Day)
              .map(AnswerType.Column::key)
              .toList();
      in.reference(
          Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_COLUMN, key, id, ColumnScope.listed(days))
              .suggesting(NearNames.of(key, columns.keySet()).stream().map(ROW::concat).toList()));
    } else if (meant.type() instanceof AnswerType.Day) {
      in.positions().use("column/" + id + "." + key, place);
    } else {
      in.reference(place, RuleId.REFERENCE_WRONG_KIND, written, "answer: date");
    }
  }

  private @Nullable ForEach forEach(MappingReader map) {
    Node each = map.take("for-each");
    Node where = map.take("where");
    if (each != null) {
      return forEach(map.string("for-each"), each.span(), where, map);
    } else if (where != null) {
      in.missing(map.map(), map.key("where"), RuleId.SHAPE_ALONE, "where", "for-each");
    }
    return null;
  }

  private ForEach forEach(String id, Span place, @Nullable Node where, MappingReader map) {
    Symbol list = in.symbols().find(id);
    AnswerType type = list == null ? null : list.type();
    if (list != null && isList(type)) {
      in.use(list, place);
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
      in.later(() -> reportList(id, place));
    }
    return new ForEach(id, Condition.always());
  }

  private void reportList(String id, Span place) {
    Symbol meant = in.symbols().find(id);
    if (meant == null) {
      unknown(id, place, it -> isList(it.type()));
    } else if (meant.isUnclear()) {
      in.use(meant, place);
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
          } else if (!accepted.test(meant) && !meant.isUnclear()) {
            in.reference(place, RuleId.REFERENCE_WRONG_KIND, id, wanted);
          } else {
            in.use(meant, place);
          }
        });
  }

  private void unknown(String id, Span place, Predicate<Symbol> accepted) {
    in.renames().used(id, accepted);
    in.reference(
        Diagnostic.at(place, RuleId.REFERENCE_UNKNOWN_STEP, id)
            .suggesting(in.symbols().meant(id, accepted)));
  }
}
