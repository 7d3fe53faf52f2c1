package be.livc.playbook.internal.yaml.mapping;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.tree.Findings;

/**
 * What is found while one playbook is read, by phase: the YAML itself, the shape of what it says,
 * the names it uses, and advice. All phases look in one pass over the document, but what a later
 * one finds counts only when those before it found no error: a key that is misspelt would else be
 * reported a second time, as a name that does not exist.
 */
public final class PhasedFindings {
  private final Findings trees = new Findings();
  private final Findings shapes = new Findings();
  private final Findings references = new Findings();
  private final Findings advice = new Findings();

  /** Where the readers of YAML put what they find. */
  public Findings trees() {
    return trees;
  }

  /** Keeps something that is wrong with keys and values. */
  void shape(Diagnostic finding) {
    shapes.report(finding);
  }

  void shape(Span place, RuleId rule, String... arguments) {
    shapes.report(place, rule, arguments);
  }

  /** Keeps a finding in place of those that were found before where it starts. */
  public void shapeInstead(Diagnostic finding) {
    shapes.reportInstead(finding);
  }

  /** Keeps something that is wrong with a name. */
  void reference(Diagnostic finding) {
    references.report(finding);
  }

  void reference(Span place, RuleId rule, String... arguments) {
    references.report(place, rule, arguments);
  }

  /** Keeps a suggestion, which counts only when nothing else is wrong. */
  void advice(Span place, RuleId rule, String... arguments) {
    advice.report(place, rule, arguments);
  }

  /** A place as words; counting lines takes time, so not for findings there is no room for. */
  String where(Span place) {
    return shapes.isFull() || references.isFull()
        ? place.file().name()
        : place.file().name() + ":" + place.line();
  }

  /** What counts: of each phase only when those before it had no errors. */
  public Findings counted() {
    Findings all = new Findings();
    all.addAll(TruncatedFile.in(trees));
    if (!all.hasErrors()) {
      all.addAll(TruncatedFile.in(shapes));
    }
    if (!all.hasErrors()) {
      all.addAll(TruncatedFile.in(references));
    }
    if (!all.hasErrors()) {
      all.addAll(advice);
    }
    return all;
  }
}
