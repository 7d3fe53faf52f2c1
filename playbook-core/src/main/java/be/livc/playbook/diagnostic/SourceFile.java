package be.livc.playbook.diagnostic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text an editor wrote, under the name she knows it by.
 *
 * @param name the path as it is shown, with {@code /} between folders; never absolute unless she
 *     gave an absolute one
 * @param text the whole text; offsets in a {@link Span} count its UTF-16 units
 */
public record SourceFile(String name, String text) {
  /** Checks that neither is null. */
  public SourceFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /**
   * The line in which {@code offset} stands, counted from 1; an offset past the end counts as the
   * end.
   */
  public int line(int offset) {
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }

  /** The column of {@code offset} in its line, counted from 1 in code points. */
  public int column(int offset) {
    int end = Math.min(offset, text.length());
    return text.codePointCount(lineStart(end), end) + 1;
  }

  /** The text of the line in which {@code offset} stands, without its line end. */
  public String lineText(int offset) {
    int start = lineStart(Math.min(offset, text.length()));
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  // written out, as reading asks for it from the first place on: what Java makes is linked first
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof SourceFile file && name.equals(file.name) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  /** The name and how long the text is, not the text: this stands in messages and logs. */
  @Override
  public String toString() {
    return name + " (" + text.length() + " characters)";
  }
}
