package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.diagram.BudgetExceeded;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.Encoding;
import be.livc.playbook.proof.reading.ShownTexts;
import be.livc.playbook.walk.Truth;
import java.util.Set;

/**
 * Proves that each answer that a text of the playbook names is there wherever the text is met: its
 * question was asked before, and not left empty.
 */
final class TextProof {
  private final DecisionDiagrams diagrams;
  private final ConditionCompiler meaning;
  private final LiveWalks underWay;
  private final FindingCollector ledger;
  private final WitnessFinder examples;
  private final ShownTexts texts;

  TextProof(
      ShownTexts texts,
      DecisionDiagrams diagrams,
      ConditionCompiler meaning,
      LiveWalks underWay,
      FindingCollector ledger,
      WitnessFinder examples) {
    this.texts = texts;
    this.diagrams = diagrams;
    this.meaning = meaning;
    this.underWay = underWay;
    this.ledger = ledger;
    this.examples = examples;
  }

  /** Looks at the texts of a step, met at {@code where}, before its own question is asked. */
  void at(Step step, int where) {
    at(Subject.of(step), texts.answers(step), where);
  }

  /** Looks at the texts of a phase. */
  void at(Phase phase, int where) {
    at(Subject.of(phase), ShownTexts.answers(phase), where);
  }

  /** Looks at the title of the playbook, which stands before everything else. */
  void title(String playbook, Text title) {
    at(Subject.of("", playbook), ShownTexts.answers(title), DecisionDiagrams.YES);
  }

  /** Looks at what a refusal says where it refuses; the answer itself is there. */
  void refused(Step.Ask ask, Step.Refusal refusal, int where) {
    Set<String> answers = ShownTexts.answers(refusal.message());
    answers.remove(ask.id());
    at(Subject.of(ask), answers, where);
  }

  private void at(Subject subject, Set<String> answers, int where) {
    if (!answers.isEmpty() && underWay.meets(where) == Truth.YES) {
      answers.forEach(answer -> look(subject, answer, where));
    }
  }

  private void look(Subject subject, String answer, int where) {
    diagrams.fresh();
    try {
      int without = diagrams.without(where, there(answer));
      Truth missing = underWay.meets(without);
      if (missing == Truth.YES) {
        ledger.add(subject, RuleId.PROOF_TEXT_ANSWER, examples.witness(without), answer);
      } else if (missing == Truth.UNKNOWN) {
        ledger.add(subject, RuleId.PROOF_TEXT_NOT_DECIDED, null, answer);
      }
    } catch (BudgetExceeded spent) {
      ledger.add(subject, RuleId.PROOF_TEXT_NOT_DECIDED, null, answer);
    }
  }

  private int there(String answer) {
    Encoding shape = meaning.shape(answer);
    int asked = meaning.asked(answer);
    return shape == null || !shape.ask().optional()
        ? asked
        : diagrams.without(asked, shape.empty());
  }
}
