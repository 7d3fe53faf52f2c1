package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What could not be read of the files of a playbook. Nothing is said to be missing that may have
 * stood there: no key of what a piece was cut from, and no name that is a word of a piece.
 */
public final class Lost {
  /** Made where something is lost: most files are sound. */
  private static final class Word {
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9][\\w.-]*");
  }

  /**
   * A piece, with the blanks around it: what ends where they begin may have held it.
   *
   * @param dash whether it was what stood first behind a dash
   */
  private record Piece(Span place, int from, int to, boolean dash) {
    boolean isFrom(Node node) {
      Span span = node.span();
      boolean nothing = node instanceof Node.Scalar scalar && scalar.text().isBlank();
      boolean there = span.start() < place.end() && span.end() >= from;
      boolean beside = span.start() <= to && span.end() >= from;
      return span.file().equals(place.file()) && (nothing ? beside : there || isFirstOf(span));
    }

    private boolean isFirstOf(Span node) {
      return node.start() == to && (dash || Lost.column(node) == Lost.column(place));
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private boolean files;

  /**
   * A piece was left out.
   *
   * @param rest what is left of its file, with each character where it stands in it
   */
  void cut(Span piece, CharSequence rest) {
    int from = piece.start();
    while (from > 0 && Character.isWhitespace(rest.charAt(from - 1))) {
      from--;
    }
    int to = piece.end();
    while (to < rest.length() && Character.isWhitespace(rest.charAt(to))) {
      to++;
    }
    boolean dash = from > 0 && rest.charAt(from - 1) == '-';
    pieces.add(new Piece(piece, from, to, dash));
    names(piece);
  }

  /** What stands in the place means nothing, so that it is as if it were left out. */
  void meaningless(Span place) {
    pieces.add(new Piece(place, place.start(), place.end(), false));
    names(place);
  }

  /** What stands in the place was not understood, so that its words may be names. */
  public void names(Span place) {
    words(place).forEach(words::add);
  }

  private static Stream<String> words(Span place) {
    Matcher word = Word.FORM.matcher(place.file().text()).region(place.start(), place.end());
    return word.results().map(MatchResult::group);
  }

  /** A whole file is missing, so that anything may have been named in it. */
  public void file() {
    files = true;
  }

  /** Whether everything was read. */
  public boolean isNothing() {
    return pieces.isEmpty() && !files;
  }

  /** Whether a piece is missing that may have stood in the node. */
  public boolean isFrom(Node node) {
    return !pieces.isEmpty() && pieces.stream().anyMatch(piece -> piece.isFrom(node));
  }

  /** Of each piece, whether it may have stood in a node. */
  public List<Predicate<Node>> pieces() {
    return pieces.stream().<Predicate<Node>>map(piece -> piece::isFrom).toList();
  }

  /** The same, of each piece that holds such a word. */
  public List<Predicate<Node>> pieces(Predicate<String> word) {
    return pieces.stream()
        .filter(it -> words(it.place).anyMatch(word))
        .<Predicate<Node>>map(piece -> piece::isFrom)
        .toList();
  }

  /** Whether a whole file is missing. */
  public boolean isFile() {
    return files;
  }

  private static int column(Span span) {
    return span.start() - (span.file().text().lastIndexOf('\n', span.start() - 1) + 1);
  }

  /** Whether the name, or what it begins with, may have stood in what was lost. */
  public boolean mayName(String name) {
    if (files || words.contains(name)) {
      return true;
    }
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      if (words.contains(name.substring(0, dot)) || words.contains(name.substring(dot + 1))) {
        return true;
      }
    }
    return false;
  }
}
