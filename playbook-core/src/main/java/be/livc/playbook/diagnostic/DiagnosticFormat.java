package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Locale;

/**
 * How findings are written. Sentences are Dutch unless the locale is English; what programs read is
 * the same in both but for the sentences.
 */
public enum DiagnosticFormat {
  /** The sentence, the line it is about with marks under the place, and how to mend it. */
  SNIPPET(new SnippetWriter()),
  /** One line for each finding: place, severity, sentence, rule. */
  TEXT(new LineWriter()),
  /** One object; a list is an object with a version and {@code diagnostics}. */
  JSON(new JsonWriter()),
  /** One workflow command of GitHub for each finding. */
  GITHUB(new GithubWriter()),
  /** SARIF 2.1.0: a list is a whole log, one finding a result in it. */
  SARIF(new SarifWriter());

  private final FindingWriter writer;

  DiagnosticFormat(FindingWriter writer) {
    this.writer = writer;
  }

  /** One finding, without a line end behind it. */
  public String format(Diagnostic finding, Locale locale) {
    return writer.one(finding, Messages.in(locale));
  }

  /** All findings in their order, each line ended; lines end with {@code \n} everywhere. */
  public String format(List<Diagnostic> findings, Locale locale) {
    return writer.all(findings, Messages.in(locale));
  }
}
