package be.livc.playbook.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The line the finding is about, with marks under the place and help below. */
final class SnippetWriter implements FindingWriter {
  private static final int WIDEST = 160;
  private static final int BEFORE = 60;
  private static final int LONGEST_FIX = 100;

  private final LineWriter line = new LineWriter();

  @Override
  public String one(Diagnostic finding, Messages messages) {
    StringBuilder text = new StringBuilder(line.one(finding, messages));
    Span place = finding.place();
    String gutter = " ";
    if (place != null) {
      String number = Integer.toString(place.line());
      gutter = " ".repeat(number.length());
      text.append('\n').append(gutter).append(" |\n");
      snippet(place, number, gutter, text);
    }
    String meant = messages.meant(finding);
    String help = meant.isEmpty() ? messages.help(finding) : meant;
    help(text, gutter, messages.of("help", List.of()), help);
    String fix = fix(finding);
    if (!fix.isEmpty() && !help.endsWith("`" + fix + "`")) {
      help(text, gutter, messages.of("fix", List.of()), "`" + fix + "`");
    }
    for (RelatedPlace.Kind kind : RelatedPlace.Kind.values()) {
      String places = places(finding, kind, messages);
      if (!places.isEmpty()) {
        help(text, gutter, messages.word(kind), places);
      }
    }
    for (String shown : messages.example(finding)) {
      text.append('\n').append(gutter).append(" = ").append(shown);
    }
    return text.toString();
  }

  @Override
  public String all(List<Diagnostic> findings, Messages messages) {
    StringBuilder all = new StringBuilder();
    for (Diagnostic finding : findings) {
      all.append(all.length() == 0 ? "" : "\n").append(one(finding, messages)).append('\n');
    }
    return all.toString();
  }

  private static void help(StringBuilder text, String gutter, String word, String sentence) {
    text.append('\n').append(gutter).append(" = ").append(word).append(": ").append(sentence);
  }

  /** The lines on which the notes of this kind are; those of another file with its name. */
  private static String places(Diagnostic finding, RelatedPlace.Kind kind, Messages messages) {
    Span own = finding.place();
    List<String> here = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (RelatedPlace note : finding.notes()) {
      Span place = note.place();
      if (note.kind() == kind && own != null && place.file().equals(own.file())) {
        here.add(Integer.toString(place.line()));
      } else if (note.kind() == kind) {
        places.add(place.file().name() + ":" + place.line());
      }
    }
    if (!here.isEmpty()) {
      places.add(0, messages.of("note.line", List.of(String.join(", ", here))));
    }
    return String.join(", ", places);
  }

  private static String fix(Diagnostic finding) {
    if (finding.fixes().size() != 1) {
      return "";
    }
    String fix = finding.fixes().get(0).replacement().strip();
    return fix.length() > LONGEST_FIX || fix.indexOf('\n') >= 0 ? "" : fix;
  }

  /** A line may be a whole book: only what stands around the place is shown. */
  private static void snippet(Span place, String number, String gutter, StringBuilder text) {
    SourceFile file = place.file();
    String whole = file.lineText(place.start());
    int column = place.column() - 1;
    int points = whole.codePointCount(0, whole.length());
    int from = points <= WIDEST ? 0 : Math.max(0, Math.min(column - BEFORE, points - WIDEST));
    int to = Math.min(points, from + WIDEST);
    String shown =
        whole.substring(whole.offsetByCodePoints(0, from), whole.offsetByCodePoints(0, to));
    int marks = file.text().codePointCount(place.start(), place.end());
    String cut = from > 0 ? "…" : "";
    text.append(number)
        .append(" | ")
        .append(cut)
        .append(shown.replace('\t', ' '))
        .append(to < points ? "…" : "")
        .append('\n')
        .append(gutter)
        .append(" | ")
        .append(" ".repeat(column - from + cut.length()))
        .append("^".repeat(Math.max(1, Math.min(marks, to - column))));
  }
}
