package be.livc.playbook.diagnostic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file, from {@code start} up to but without {@code end}, in UTF-16 units of its text.
 *
 * @param file the file
 * @param start at least 0
 * @param end at least {@code start}, at most the length of the text
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {
  /** Checks that the place lies in the file. */
  public Span {
    Objects.requireNonNull(file, "file");
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IllegalArgumentException(
          "span "
              + start
              + ".."
              + end
              + " is not inside "
              + file.name()
              + ", which has "
              + file.text().length());
    }
  }

  // written out, as in SourceFile
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Span span
            && start == span.start
            && end == span.end
            && file.equals(span.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + start) + end;
  }

  /** The line of the start, counted from 1. */
  public int line() {
    return file.line(start);
  }

  /** The column of the start, counted from 1 in code points. */
  public int column() {
    return file.column(start);
  }

  /** By file name, then by place. */
  @Override
  public int compareTo(Span other) {
    int byFile = file.name().compareTo(other.file.name());
    int byStart = byFile != 0 ? byFile : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
