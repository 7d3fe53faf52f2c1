package be.livc.playbook.diagnostic;

/** Workflow commands, which GitHub shows beside the lines of a change. */
final class GithubWriter implements FindingWriter {
  @Override
  public String one(Diagnostic finding, Messages messages) {
    String command =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case ADVICE -> "notice";
        };
    Span place = finding.place();
    StringBuilder written = new StringBuilder("::").append(command).append(' ');
    if (place != null) {
      Span end = new Span(place.file(), place.end(), place.end());
      written.append("file=").append(property(place.file().name()));
      written.append(",line=").append(place.line()).append(",endLine=").append(end.line());
      written.append(",col=").append(place.column());
      if (end.line() == place.line()) {
        written.append(",endColumn=").append(end.column());
      }
      written.append(',');
    }
    String meant = messages.meant(finding);
    return written
        .append("title=")
        .append(property(finding.rule().toString()))
        .append("::")
        .append(
            data(
                messages.sentence(finding)
                    + "\n"
                    + (meant.isEmpty() ? messages.help(finding) : meant)
                    + String.join(
                        "", messages.example(finding).stream().map("\n"::concat).toList())))
        .toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
