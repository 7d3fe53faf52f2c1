package be.livc.playbook.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text of a playbook: CommonMark that may hold {@code {answer-id}} placeholders; a brace behind a
 * backslash is a brace.
 *
 * @param markdown the text as written, without blanks around it
 */
public record Text(String markdown) {
  /** Checks that it is not null. */
  public Text {
    Objects.requireNonNull(markdown, "markdown");
  }

  /**
   * A literal piece of text or a placeholder, whose {@code content} is then the id between the
   * braces.
   */
  record Piece(boolean placeholder, String content) {}

  /** The ids between braces, in their order. */
  public Set<String> placeholders() {
    if (markdown.indexOf('{') < 0) {
      return Set.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Piece piece : pieces()) {
      if (piece.placeholder()) {
        ids.add(piece.content());
      }
    }
    return Ordered.set(ids);
  }

  /**
   * The text with each placeholder replaced by what {@code value} gives for its id, and escaped
   * braces as braces.
   */
  public String fill(UnaryOperator<String> value) {
    if (markdown.indexOf('{') < 0) {
      return markdown;
    }
    StringBuilder filled = new StringBuilder(markdown.length() + 32);
    for (Piece piece : pieces()) {
      filled.append(piece.placeholder() ? value.apply(piece.content()) : piece.content());
    }
    return filled.toString();
  }

  /** The same text with other ids in its placeholders; escaped braces stay escaped. */
  public Text renamed(UnaryOperator<String> names) {
    if (markdown.indexOf('{') < 0) {
      return this;
    }
    StringBuilder text = new StringBuilder(markdown.length() + 32);
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      int close = c == '{' ? endOfId(markdown, i + 1) : -1;
      text.append(c);
      if (c == '\\' && i + 1 < markdown.length()) {
        text.append(markdown.charAt(++i));
      } else if (close > i + 1) {
        text.append(names.apply(markdown.substring(i + 1, close))).append('}');
        i = close;
      }
    }
    return new Text(text.toString());
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      int close = c == '{' ? endOfId(markdown, i + 1) : -1;
      if (c == '\\' && i + 1 < markdown.length() && "{}".indexOf(markdown.charAt(i + 1)) >= 0) {
        literal.append(markdown.charAt(++i));
      } else if (close > i + 1) {
        pieces.add(new Piece(false, literal.toString()));
        pieces.add(new Piece(true, markdown.substring(i + 1, close)));
        literal.setLength(0);
        i = close;
      } else {
        literal.append(c);
      }
    }
    pieces.add(new Piece(false, literal.toString()));
    return pieces;
  }

  /** Where the brace stands that closes the id that starts here; -1 when it is no id. */
  private static int endOfId(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit && c != '-' && c != '.') {
        return c == '}' ? i : -1;
      }
    }
    return -1;
  }
}
