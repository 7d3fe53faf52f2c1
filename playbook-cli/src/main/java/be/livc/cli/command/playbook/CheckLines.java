package be.livc.cli.command.playbook;

import be.livc.cli.console.Texts;
import be.livc.playbook.proof.WalkCounts;
import be.livc.playbook.workshop.CheckReport;
import be.livc.playbook.workshop.CheckedPlaybook;
import java.math.BigDecimal;
import java.util.List;

/** What a check says behind its findings: how many walks there are, and that all is well. */
final class CheckLines {
  private static final int MOST_DIGITS = 15;

  private final Texts texts;

  private CheckLines(Texts texts) {
    this.texts = texts;
  }

  /** The lines that say what was checked and what was found. */
  static String of(CheckReport run, Texts texts) {
    CheckLines lines = new CheckLines(texts);
    StringBuilder page = new StringBuilder();
    if (run.diagnostics().isEmpty()) {
      List<String> names = run.playbooks().stream().map(CheckedPlaybook::name).toList();
      page.append(texts.of("check.fine", texts.and(names))).append('\n');
    }
    for (CheckedPlaybook checked : run.playbooks()) {
      if (checked.proofs() != null) {
        page.append(page.length() == 0 ? "\n" : "");
        page.append(lines.counts(checked.name(), checked.proofs().counts())).append('\n');
      }
    }
    return page.toString();
  }

  private String counts(String name, WalkCounts counts) {
    return texts.of(counts.exact() ? "check.walks" : "check.walks.least", name, walks(counts))
        + " "
        + lengths(counts);
  }

  private String lengths(WalkCounts counts) {
    if (counts.exactLengths() && counts.shortest() == counts.longest()) {
      String key = counts.shortest() == 1 ? "check.lengths.one" : "check.lengths.all";
      return texts.of(key, counts.shortest());
    }
    return texts.of(
        counts.exactLengths() ? "check.lengths" : "check.lengths.bounds",
        counts.shortest(),
        counts.longest());
  }

  /** Nobody reads forty digits. */
  private String walks(WalkCounts counts) {
    String digits = counts.walks().toString();
    if (digits.length() <= MOST_DIGITS) {
      return texts.language().number(new BigDecimal(digits));
    }
    BigDecimal first = new BigDecimal(digits.charAt(0) + "." + digits.charAt(1));
    return texts.of("check.walks.power", texts.language().number(first), digits.length() - 1);
  }
}
