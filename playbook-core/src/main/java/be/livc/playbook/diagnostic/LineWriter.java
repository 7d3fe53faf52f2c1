package be.livc.playbook.diagnostic;

/** {@code file:line:column: error: sentence [rule]}. */
final class LineWriter implements FindingWriter {
  @Override
  public String one(Diagnostic finding, Messages messages) {
    return place(finding)
        + messages.word(finding.severity())
        + ": "
        + messages.sentence(finding)
        + " ["
        + finding.rule()
        + "]";
  }

  private static String place(Diagnostic finding) {
    Span place = finding.place();
    if (place == null) {
      return finding.subject().isEmpty() ? "" : finding.subject() + ": ";
    }
    return place.file().name() + ":" + place.line() + ":" + place.column() + ": ";
  }
}
