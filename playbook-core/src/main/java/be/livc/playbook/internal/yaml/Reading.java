package be.livc.playbook.internal.yaml;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one playbook share: what they found, what names stand for, where things
 * stand, and what the head of the playbook says of all its steps.
 */
final class Reading {
  private final PhasedFindings findings = new PhasedFindings();
  private final Scalars scalars = new Scalars(findings);
  private final Positions positions = new Positions(findings);
  private final Symbols symbols = new Symbols();
  private final Catalogue catalogue = new Catalogue();
  private final WrittenSteps written = new WrittenSteps();
  private final PhaseOrder order = new PhaseOrder(findings);
  private final List<Runnable> whenAllIsRead = new ArrayList<>();
  private Language language = Language.NL;
  private boolean sensitive;
  private @Nullable List<String> entry;

  PhasedFindings findings() {
    return findings;
  }

  void shape(Diagnostic finding) {
    findings.shape(finding);
  }

  void shape(Span place, RuleId rule, String... arguments) {
    findings.shape(place, rule, arguments);
  }

  void reference(Diagnostic finding) {
    findings.reference(finding);
  }

  void reference(Span place, RuleId rule, String... arguments) {
    findings.reference(place, rule, arguments);
  }

  void advice(Span place, RuleId rule, String... arguments) {
    findings.advice(place, rule, arguments);
  }

  String where(Span place) {
    return findings.where(place);
  }

  Scalars scalars() {
    return scalars;
  }

  Positions positions() {
    return positions;
  }

  Symbols symbols() {
    return symbols;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The steps that were read so far. */
  WrittenSteps written() {
    return written;
  }

  /** Names that are read before they are asked. */
  PhaseOrder order() {
    return order;
  }

  /** Keeps what an id stands for; an id that is no id, or stands twice, is reported. */
  void declare(Symbol symbol) {
    symbols.declare(symbol, findings);
    positions.declare(symbol.name(), symbol.place());
  }

  /** What an id stands for is used here. */
  void use(Symbol meant, Span place) {
    positions.use(meant.name(), place);
  }

  /** Puts off a look at a name until every id is known. */
  void later(Runnable look) {
    whenAllIsRead.add(look);
  }

  void lookAtWhatWasPutOff() {
    whenAllIsRead.forEach(Runnable::run);
    whenAllIsRead.clear();
  }

  Language language() {
    return language;
  }

  void language(Language spoken) {
    language = spoken;
  }

  /** Whether all questions of the playbook are sensitive. */
  boolean sensitive() {
    return sensitive;
  }

  void sensitive(boolean everything) {
    sensitive = everything;
  }

  /** The columns {@code {entry}} may name here; null where there is no entry. */
  @Nullable List<String> entry() {
    return entry;
  }

  void entry(@Nullable List<String> columns) {
    entry = columns;
  }
}
