package be.livc.cli.json;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.DiagnosticFormat;
import be.livc.playbook.diagnostic.Messages;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.model.Language;
import be.livc.playbook.view.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One finding for another program. */
public final class FindingJson {
  private FindingJson() {}

  /**
   * Where it is, how bad, and what is said of it; no line and column where it is about no place.
   */
  public static Map<String, @Nullable Object> of(Diagnostic finding, Language language) {
    Span place = finding.place();
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("rule", finding.rule().toString());
    shape.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    shape.put("file", place == null ? finding.subject() : place.file().name());
    shape.put("line", place == null ? null : place.line());
    shape.put("column", place == null ? null : place.column());
    shape.put(
        "text", DiagnosticFormat.TEXT.format(finding, Locale.forLanguageTag(language.code())));
    shape.put("suggestions", finding.suggestions());
    shape.put("notes", finding.notes().stream().map(it -> note(it, language)).toList());
    return shape;
  }

  private static Map<String, @Nullable Object> note(RelatedPlace note, Language language) {
    Map<String, @Nullable Object> shape = Json.object();
    shape.put("file", note.place().file().name());
    shape.put("line", note.place().line());
    shape.put("column", note.place().column());
    shape.put("text", Messages.in(Locale.forLanguageTag(language.code())).word(note.kind()));
    return shape;
  }

  /** Several findings, in the order given. */
  public static List<Map<String, @Nullable Object>> all(
      List<Diagnostic> findings, Language language) {
    return findings.stream().map(it -> of(it, language)).toList();
  }
}
