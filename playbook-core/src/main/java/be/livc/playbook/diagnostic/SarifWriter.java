package be.livc.playbook.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0, which code hosts and editors read. */
final class SarifWriter implements FindingWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String one(Diagnostic finding, Messages messages) {
    String level =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case ADVICE -> "note";
        };
    String meant = messages.meant(finding);
    String help = meant.isEmpty() ? messages.help(finding) : meant;
    Json.Obj result =
        Json.object()
            .put("ruleId", finding.rule().toString())
            .put("level", level)
            .putRaw(
                "message",
                Json.object().put("text", sentences(finding, help, messages)).toString());
    Span place = finding.place();
    String name = place == null ? finding.subject() : place.file().name();
    result.putRaw("locations", Json.list(List.of(location(name, place).toString())));
    if (!finding.notes().isEmpty()) {
      result.putRaw(
          "relatedLocations",
          Json.list(finding.notes().stream().map(it -> related(it, messages)).toList()));
    }
    return result.toString();
  }

  private static String sentences(Diagnostic finding, String help, Messages messages) {
    List<String> sentences = new ArrayList<>(List.of(messages.sentence(finding), help));
    sentences.addAll(messages.example(finding));
    return String.join(". ", sentences).replace("?. ", "? ");
  }

  private static String rule(RuleId rule) {
    Explanation page = Explanation.of(rule);
    return Json.object()
        .put("id", rule.toString())
        .putRaw("shortDescription", Json.object().put("text", page.title()).toString())
        .putRaw(
            "help",
            Json.object()
                .put("text", page.text())
                .put("markdown", Explanation.page(rule))
                .toString())
        .toString();
  }

  private static String related(RelatedPlace note, Messages messages) {
    return location(note.place().file().name(), note.place())
        .putRaw("message", Json.object().put("text", messages.word(note.kind())).toString())
        .toString();
  }

  private static Json.Obj location(String name, @Nullable Span place) {
    Json.Obj physical =
        Json.object().putRaw("artifactLocation", Json.object().put("uri", uri(name)).toString());
    if (place != null) {
      Span end = new Span(place.file(), place.end(), place.end());
      physical.putRaw(
          "region",
          Json.object()
              .put("startLine", place.line())
              .put("startColumn", place.column())
              .put("endLine", end.line())
              .put("endColumn", end.column())
              .toString());
    }
    return Json.object().putRaw("physicalLocation", physical.toString());
  }

  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || "-._~/".indexOf(b) >= 0;
      uri.append(plain ? Character.toString((char) b) : "%" + hex(b));
    }
    return uri.toString();
  }

  private static String hex(byte b) {
    String digits = Integer.toHexString(0x100 | b & 0xFF);
    return digits.substring(1).toUpperCase(Locale.ROOT);
  }

  @Override
  public String all(List<Diagnostic> findings, Messages messages) {
    List<String> rules =
        findings.stream().map(Diagnostic::rule).distinct().sorted().map(SarifWriter::rule).toList();
    String driver = Json.object().put("name", "livc").putRaw("rules", Json.list(rules)).toString();
    String run =
        Json.object()
            .putRaw("tool", Json.object().putRaw("driver", driver).toString())
            .put("columnKind", "unicodeCodePoints")
            .putRaw("results", Json.list(findings.stream().map(it -> one(it, messages)).toList()))
            .toString();
    return Json.object()
            .put("$schema", SCHEMA)
            .put("version", "2.1.0")
            .putRaw("runs", Json.list(List.of(run)))
            .toString()
        + "\n";
  }
}
