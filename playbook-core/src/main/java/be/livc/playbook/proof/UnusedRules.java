package be.livc.playbook.proof;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.proof.FindingCollector.Subject;
import be.livc.playbook.proof.reading.References;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in a playbook and is used nowhere in it. */
final class UnusedRules {
  private UnusedRules() {}

  /**
   * Reports what is unused.
   *
   * @param inTemplates the answers and facts that its templates read; null when that is not known,
   *     so that nothing is said of them in a playbook that writes documents
   */
  static void check(
      Playbook playbook,
      Liveness reads,
      @Nullable Set<String> inTemplates,
      FindingCollector ledger) {
    References mentions = new References(playbook);
    report(
        "source",
        playbook.sources().keySet(),
        mentions.sources,
        RuleId.PROOF_UNUSED_SOURCE,
        ledger);
    report("role", playbook.roles().keySet(), mentions.roles, RuleId.PROOF_UNUSED_ROLE, ledger);
    report(
        "conclusion",
        playbook.conclusions().keySet(),
        mentions.conclusions,
        RuleId.PROOF_UNUSED_CONCLUSION,
        ledger);
    if (inTemplates == null && mentions.hasDocuments) {
      return;
    } else if (inTemplates != null) {
      mentions.facts.addAll(inTemplates);
      mentions.answers.addAll(inTemplates);
    }
    report("fact", playbook.facts().keySet(), mentions.facts, RuleId.PROOF_UNUSED_FACT, ledger);
    playbook.visit(
        step -> {
          if (step instanceof Step.Ask ask
              && !ask.type().options().isEmpty()
              && !reads.of(ask.id()).steers()
              && !mentions.answers.contains(ask.id())) {
            ledger.add(Subject.of(ask), RuleId.PROOF_OPTION_WITHOUT_EFFECT, null);
          }
        });
  }

  private static void report(
      String kind, Set<String> there, Set<String> used, RuleId rule, FindingCollector ledger) {
    for (String id : there) {
      if (!used.contains(id)) {
        ledger.add(kind, id, rule);
      }
    }
  }
}
