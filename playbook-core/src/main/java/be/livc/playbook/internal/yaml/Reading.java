package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceMap;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Findings;
import be.livc.playbook.internal.yaml.tree.Limits;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Source;
import be.livc.playbook.model.Step.Ask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known while one playbook is read, and what was found. References are looked at in the
 * same pass, but count only when the shape had no errors, so that one mistake gives one finding.
 */
final class Reading {
  private final Findings trees = new Findings();
  private final Findings shapes = new Findings();
  private final Findings references = new Findings();
  private final Findings advice = new Findings();
  private final Symbols symbols = new Symbols();
  private final Map<String, Ask> questions = new HashMap<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, Source> includedSources = new LinkedHashMap<>();
  private final Map<String, Role> includedRoles = new LinkedHashMap<>();
  private final Map<String, Conclusion> conclusions = new LinkedHashMap<>();
  private final Map<Integer, Span> steps = new HashMap<>();
  private final Map<String, Span> names = new HashMap<>();
  private final WrittenSteps written = new WrittenSteps();
  private final Set<String> usedColumns = new HashSet<>();
  private final List<Runnable> whenAllIsRead = new ArrayList<>();
  private Language language = Language.NL;
  private final PhaseOrder order = new PhaseOrder(this);
  private boolean sensitive;
  private int nextNumber;
  private @Nullable List<String> entry;

  Findings trees() {
    return trees;
  }

  void shape(Diagnostic finding) {
    shapes.report(finding);
  }

  /** A finding that says better what was found at its place. */
  void shapeInstead(Diagnostic finding) {
    shapes.reportInstead(finding);
  }

  void shape(Span place, RuleId rule, String... arguments) {
    shapes.report(place, rule, arguments);
  }

  void reference(Diagnostic finding) {
    references.report(finding);
  }

  void reference(Span place, RuleId rule, String... arguments) {
    references.report(place, rule, arguments);
  }

  /** Names that are read before they are asked. */
  PhaseOrder order() {
    return order;
  }

  /** A suggestion, which counts only when nothing else is wrong. */
  void advice(Span place, RuleId rule, String... arguments) {
    advice.report(place, rule, arguments);
  }

  /** A place as words; counting lines takes time, so not for findings there is no room for. */
  String where(Span place) {
    return shapes.isFull() || references.isFull()
        ? place.file().name()
        : place.file().name() + ":" + place.line();
  }

  /** Puts off a look at a name until every id is known. */
  void later(Runnable look) {
    whenAllIsRead.add(look);
  }

  void lookAtWhatWasPutOff() {
    whenAllIsRead.forEach(Runnable::run);
    whenAllIsRead.clear();
  }

  /** What was found: of each phase only when those before it had no errors. */
  Findings findings() {
    Findings all = new Findings();
    all.addAll(CutOff.in(trees));
    if (!all.hasErrors()) {
      all.addAll(CutOff.in(shapes));
    }
    if (!all.hasErrors()) {
      all.addAll(CutOff.in(references));
    }
    if (!all.hasErrors()) {
      all.addAll(advice);
    }
    return all;
  }

  /** The number of the next step, which stands at this place. */
  int number(Span place) {
    int number = nextNumber++;
    if (number == Limits.STEPS) {
      shape(place, RuleId.LIMIT_STEPS, Integer.toString(Limits.STEPS));
    }
    steps.put(number, place);
    return number;
  }

  /** The number the next step will have. */
  int nextNumber() {
    return nextNumber;
  }

  /** Makes room for the steps of an included playbook; the number of the first. */
  int numbers(int count) {
    int first = nextNumber;
    nextNumber += count;
    return first;
  }

  boolean isOverLimit() {
    return nextNumber > Limits.STEPS;
  }

  void place(String kindAndId, Span place) {
    names.putIfAbsent(kindAndId, place);
  }

  void place(int number, Span place) {
    steps.put(number, place);
  }

  SourceMap map() {
    return new SourceMap(steps, names);
  }

  Symbols symbols() {
    return symbols;
  }

  Map<String, Ask> questions() {
    return questions;
  }

  Map<String, Source> sources() {
    return sources;
  }

  /** The sources of included playbooks that this one does not have itself. */
  Map<String, Source> includedSources() {
    return includedSources;
  }

  /** The roles of included playbooks that this one does not have itself. */
  Map<String, Role> includedRoles() {
    return includedRoles;
  }

  Map<String, Role> roles() {
    return roles;
  }

  Map<String, Conclusion> conclusions() {
    return conclusions;
  }

  Language language() {
    return language;
  }

  void language(Language spoken) {
    language = spoken;
  }

  boolean sensitive() {
    return sensitive;
  }

  void sensitive(boolean everything) {
    sensitive = everything;
  }

  /** The steps that were read so far. */
  WrittenSteps written() {
    return written;
  }

  /** A condition looks at a column of a table. */
  void usesColumn(String table, String column) {
    usedColumns.add(table + "." + column);
  }

  boolean isColumnUsed(String table, String column) {
    return usedColumns.contains(table + "." + column);
  }

  /** The columns {@code {entry}} may name here; null where there is no entry. */
  @Nullable List<String> entry() {
    return entry;
  }

  void entry(@Nullable List<String> columns) {
    entry = columns;
  }
}
