package be.livc.playbook.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** JSON, for programs of our own and others; version 1 of its shape. */
final class JsonWriter implements FindingWriter {
  @Override
  public String one(Diagnostic finding, Messages messages) {
    Json.Obj object =
        Json.object()
            .put("rule", finding.rule().toString())
            .put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    Span place = finding.place();
    if (place == null) {
      object.put("subject", finding.subject());
    } else {
      object.putRaw("place", place(place));
    }
    object
        .put("message", messages.sentence(finding))
        .put("help", messages.help(finding))
        .putRaw("suggestions", Json.list(finding.suggestions().stream().map(Json::text).toList()))
        .putRaw("fixes", Json.list(finding.fixes().stream().map(JsonWriter::fix).toList()));
    if (!finding.notes().isEmpty()) {
      object.putRaw(
          "notes", Json.list(finding.notes().stream().map(it -> note(it, messages)).toList()));
    }
    present(object, "from", Objects.toString(finding.days().from(), ""));
    present(object, "until", Objects.toString(finding.days().until(), ""));
    present(object, "example", finding.example());
    return object.toString();
  }

  private static void present(Json.Obj object, String key, String value) {
    if (!value.isEmpty()) {
      object.put(key, value);
    }
  }

  private static String note(RelatedPlace note, Messages messages) {
    return Json.object()
        .putRaw("place", place(note.place()))
        .put("message", messages.word(note.kind()))
        .toString();
  }

  private static String fix(Edit edit) {
    return Json.object()
        .putRaw("place", place(edit.place()))
        .put("replacement", edit.replacement())
        .toString();
  }

  private static String place(Span place) {
    Span end = new Span(place.file(), place.end(), place.end());
    return Json.object()
        .put("file", place.file().name())
        .put("line", place.line())
        .put("column", place.column())
        .put("endLine", end.line())
        .put("endColumn", end.column())
        .toString();
  }

  @Override
  public String all(List<Diagnostic> findings, Messages messages) {
    return Json.object()
            .put("version", 1)
            .putRaw(
                "diagnostics",
                Json.list(findings.stream().map(finding -> one(finding, messages)).toList()))
            .toString()
        + "\n";
  }
}
