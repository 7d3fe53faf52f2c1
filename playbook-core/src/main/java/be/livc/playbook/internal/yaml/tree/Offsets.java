package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** Turns the code points a YAML parser counts into the UTF-16 units of our spans. */
final class Offsets {
  private final SourceFile file;
  private final int @Nullable [] starts;

  /**
   * @param text what is parsed, with each character where it stands in the file
   */
  Offsets(SourceFile file, String text) {
    this.file = file;
    this.starts = table(text);
  }

  private static int @Nullable [] table(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return null;
    }
    int[] starts = new int[points + 1];
    int at = 0;
    for (int i = 0; i < points; i++) {
      starts[i] = at;
      at += Character.charCount(text.codePointAt(at));
    }
    starts[points] = at;
    return starts;
  }

  int at(int codePoint) {
    int length = file.text().length();
    if (starts == null) {
      return Math.max(0, Math.min(codePoint, length));
    }
    return starts[Math.max(0, Math.min(codePoint, starts.length - 1))];
  }

  Span span(int from, int to) {
    int start = at(from);
    return new Span(file, start, Math.max(start, at(to)));
  }
}
