package be.livc.cli.command;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Json;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings in words, for programs, and as an exit code. */
final class Findings {
  private Findings() {}

  /** One finding with the line it is about. */
  static String snippet(Diagnostic finding, Language language) {
    return DiagnosticFormat.SNIPPET.format(finding, locale(language));
  }

  static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code());
  }

  /** One finding for another program. */
  static Map<String, @Nullable Object> shape(Diagnostic finding, Language language) {
    Span place = finding.place();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("rule", finding.rule().toString());
    shape.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    shape.put("file", place == null ? finding.subject() : place.file().name());
    shape.put("line", place == null ? null : place.line());
    shape.put("column", place == null ? null : place.column());
    shape.put("text", DiagnosticFormat.TEXT.format(finding, locale(language)));
    shape.put("suggestions", finding.suggestions());
    return shape;
  }

  /** The exit code of findings: warnings count only where that is asked for. */
  static ExitCode code(List<Diagnostic> findings, boolean strict) {
    boolean bad =
        findings.stream()
            .map(Diagnostic::severity)
            .anyMatch(it -> it == Severity.ERROR || (strict && it == Severity.WARNING));
    return bad ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
