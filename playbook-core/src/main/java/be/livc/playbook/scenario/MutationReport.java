package be.livc.playbook.scenario;

import be.livc.playbook.checklist.Words;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.Mutation.Survivor;
import java.util.Locale;

/** Which mistakes scenarios don't notice, as text. */
public final class MutationReport {
  private MutationReport() {}

  /**
   * The share that is noticed, and each other mistake with its place; lines end with {@code \n}.
   */
  public static String of(Mutation mutation, Language language) {
    Words words = Words.of(language);
    int survivors = mutation.survivors().size();
    StringBuilder page =
        new StringBuilder(
            words.get(
                "mutation.title",
                mutation.playbook(),
                mutation.mutants() - survivors,
                mutation.mutants(),
                mutation.percent()));
    page.append('\n');
    for (Survivor survivor : mutation.survivors()) {
      Mutant mutant = survivor.mutant();
      String kind = mutant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      page.append("  ").append(words.get("mutation." + kind, mutant.name()));
      if (mutant.place() != null) {
        page.append(" (").append(CoverageReport.place(mutant.place())).append(')');
      }
      String by =
          survivor.scenarios().isEmpty()
              ? words.get("mutation.unseen")
              : words.get("mutation.seen", String.join(", ", survivor.scenarios()));
      page.append("\n    ").append(by).append('\n');
    }
    return page.toString();
  }
}
