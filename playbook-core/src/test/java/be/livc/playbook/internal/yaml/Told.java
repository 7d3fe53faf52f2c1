package be.livc.playbook.internal.yaml;

import static java.util.stream.Collectors.joining;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.List;

/** What is told of small playbooks, a line for each finding. */
final class Told {
  private Told() {}

  static LoadResult read(String playbook) {
    SourceFile file = new SourceFile("playbook.yaml", playbook);
    return Playbooks.read(new PlaybookText(List.of(file)));
  }

  /** The rule, what its message names, the place, what may have been meant and how it is mended. */
  static String of(List<Diagnostic> findings) {
    return findings.stream().map(Told::of).collect(joining());
  }

  private static String of(Diagnostic finding) {
    Span place = finding.place();
    StringBuilder told = new StringBuilder("  " + finding.rule() + " ");
    told.append(String.join(" · ", finding.arguments()));
    told.append(place == null ? "" : "\n    at " + written(place));
    if (!finding.suggestions().isEmpty()) {
      told.append("\n    meant: ").append(String.join(" · ", finding.suggestions()));
    }
    for (Edit fix : finding.fixes()) {
      told.append("\n    mend: ").append(written(fix.place())).append(" → ");
      told.append(fix.replacement().replace("\n", "⏎"));
    }
    return told.append("\n").toString();
  }

  private static String written(Span place) {
    String text = place.file().text().substring(place.start(), place.end());
    return place.line() + ":" + place.column() + " " + text.replace("\n", "⏎");
  }
}
