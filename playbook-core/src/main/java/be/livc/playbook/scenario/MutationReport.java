package be.livc.playbook.scenario;

import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.model.Language;
import be.livc.playbook.scenario.MutationAnalysis.Survivor;
import be.livc.playbook.text.Words;
import java.util.Locale;

/** Which mistakes scenarios don't notice, as text. */
public final class MutationReport {
  private MutationReport() {}

  /** What to write where; the name stands as in the file. */
  private static String expect(
      Survivor survivor, MutationAnalysis.ExpectedLine expected, Words words) {
    String name = AnswersFileWriter.scalar(expected.name());
    boolean single = expected.kind() == Expectation.Kind.CONCLUSION;
    String line = expected.kind() + ": " + (single ? name : "[" + name + "]");
    String file = survivor.scenarios().get(0);
    return words.get("mutation.expect", file.substring(file.lastIndexOf('/') + 1), line);
  }

  /**
   * The share that is noticed, and each other mistake with its place; lines end with {@code \n}.
   */
  public static String of(MutationAnalysis mutation, Language language) {
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
    if (mutation.failing() > 0) {
      page.append("  ").append(words.count("mutation.failing", mutation.failing())).append('\n');
    }
    for (Survivor survivor : mutation.survivors()) {
      Mutant mutant = survivor.mutant();
      String kind = mutant.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      page.append("  ")
          .append(words.get("mutation." + kind, CoverageReport.subject(mutant.name(), words)));
      if (mutant.place() != null) {
        page.append(" (").append(CoverageReport.place(mutant.place())).append(')');
      }
      String by =
          survivor.scenarios().isEmpty()
              ? words.get("mutation.unseen")
              : words.get("mutation.seen", String.join(", ", survivor.scenarios()));
      page.append("\n    ").append(by).append('\n');
      if (survivor.expectation() != null) {
        page.append("    ").append(expect(survivor, survivor.expectation(), words)).append('\n');
      }
    }
    return page.toString();
  }
}
