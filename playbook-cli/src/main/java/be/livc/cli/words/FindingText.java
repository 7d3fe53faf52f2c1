package be.livc.cli.words;

import be.livc.cli.console.ExitCode;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Locale;

/** Findings in words and as an exit code. */
public final class FindingText {
  private FindingText() {}

  /** One finding with the line it is about. */
  public static String snippet(Diagnostic finding, Language language) {
    return DiagnosticFormat.SNIPPET.format(finding, locale(language));
  }

  /** The locale in which the engine words findings for people who read this language. */
  public static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code());
  }

  /** The exit code of findings: warnings count only where that is asked for. */
  public static ExitCode code(List<Diagnostic> findings, boolean strict) {
    boolean bad =
        findings.stream()
            .map(Diagnostic::severity)
            .anyMatch(it -> it == Severity.ERROR || (strict && it == Severity.WARNING));
    return bad ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
