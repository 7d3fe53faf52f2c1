package be.livc.playbook.internal.markdown.word.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one paragraph as CommonMark, as they are put together. */
final class WordMarkdownLine {
  private static final String LINE = "\\\n";

  private record Piece(StringBuilder markdown, String emphasis) {
    static Piece of(String markdown, String emphasis) {
      return new Piece(new StringBuilder(markdown), emphasis);
    }

    boolean isLine() {
      return LINE.contentEquals(markdown);
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  void words(String words, @Nullable XmlElement look) {
    boolean first = pieces.isEmpty() || pieces.get(pieces.size() - 1).isLine();
    String escaped = WordMarkdown.escaped(words, first);
    if (!escaped.isEmpty()) {
      add(escaped, emphasis(look));
    }
  }

  /** What an answer brought: it is CommonMark already. */
  void answer(String markdown, @Nullable XmlElement look) {
    if (!markdown.isEmpty()) {
      add(markdown, markdown.contains("**") ? "" : emphasis(look));
    }
  }

  void newLine() {
    pieces.add(Piece.of(LINE, ""));
  }

  void open(@Nullable String target) {
    if (target != null) {
      pieces.add(Piece.of("[", ""));
    }
  }

  void close(@Nullable String target) {
    if (target != null) {
      pieces.add(Piece.of("](" + target.replace(" ", "%20").replace(")", "%29") + ")", ""));
    }
  }

  private void add(String markdown, String emphasis) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.emphasis().equals(emphasis) && !last.isLine()) {
      last.markdown().append(markdown);
    } else {
      pieces.add(Piece.of(markdown, emphasis));
    }
  }

  private static String emphasis(@Nullable XmlElement look) {
    return look == null ? "" : (isOn(look, "w:b") ? "**" : "") + (isOn(look, "w:i") ? "*" : "");
  }

  private static boolean isOn(XmlElement look, String name) {
    return look.child(name)
        .map(it -> it.attribute("w:val"))
        .filter(it -> !it.equals("0") && !it.equals("false") && !it.equals("none"))
        .isPresent();
  }

  String markdown() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String words = piece.markdown().toString();
      String inner = words.strip();
      if (piece.emphasis().isEmpty() || inner.isEmpty()) {
        line.append(words);
        continue;
      }
      int lead = words.indexOf(inner);
      String behind = words.substring(lead + inner.length());
      CharSequence next = i + 1 < pieces.size() ? pieces.get(i + 1).markdown() : "";
      boolean free =
          (lead > 0 || line.isEmpty() || isBreak(line.charAt(line.length() - 1)))
              && (!behind.isEmpty() || next.isEmpty() || isBreak(next.charAt(0)));
      String close = new StringBuilder(piece.emphasis()).reverse().toString();
      line.append(words, 0, lead)
          .append(free ? piece.emphasis() : "")
          .append(inner)
          .append(free ? close : "")
          .append(behind);
    }
    return line.toString();
  }

  /** Before and behind emphasis stands no letter, or it would be no emphasis. */
  private static boolean isBreak(char c) {
    return !Character.isLetterOrDigit(c);
  }
}
