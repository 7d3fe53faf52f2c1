package be.livc.playbook.internal.markdown.word.template;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a template as lines of one text, and the marks in them. Word cuts words into
 * runs as they are typed and checked, and turns quotes and hyphens into others: a mark is read over
 * all runs, as it was meant.
 */
final class WordParagraphs {
  /** What only heads and feet of a house style have, and {@code WordFile} fills in. */
  private static final Set<String> OF_HOUSE_STYLE = Set.of("titel", "oorsprong", "vertrouwelijk");

  private final List<XmlElement> paragraphs = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<WordMark> marks = new ArrayList<>();
  private final List<Diagnostic> found;
  private final SourceFile file;

  /**
   * Reads the marks of all paragraphs, and puts each in the place of its words.
   *
   * @param name of the file, for findings
   * @param parts in the order in which they are read
   */
  WordParagraphs(String name, List<XmlElement> parts, List<Diagnostic> found) {
    this.found = found;
    parts.forEach(part -> part.visit(this::paragraph));
    StringBuilder meant = new StringBuilder(text);
    straighten(meant);
    this.file = new SourceFile(name, meant.toString());
    for (int i = 0; i < paragraphs.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : file.text().length();
      List<WordMark> inside = marks(start, end);
      if (!inside.isEmpty()) {
        new Splitter(inside, start).split(paragraphs.get(i));
        marks.addAll(inside);
      }
    }
  }

  /** The text: its lines are the paragraphs. */
  SourceFile file() {
    return file;
  }

  /** All marks, in the order of the text. */
  List<WordMark> marks() {
    return marks;
  }

  /** Where one of the paragraphs stands. */
  Span place(XmlElement paragraph) {
    int start = starts.get(paragraphs.indexOf(paragraph));
    int end = file.text().indexOf('\n', start);
    return new Span(file, start, end < 0 ? file.text().length() : end);
  }

  private void paragraph(XmlElement element) {
    if (element.is("w:p")) {
      if (!paragraphs.isEmpty()) {
        text.append('\n');
      }
      paragraphs.add(element);
      starts.add(text.length());
      line(element);
    }
  }

  private void line(XmlElement container) {
    for (XmlElement child : container.elements()) {
      if (child.is("w:r")) {
        child.elements().stream().map(WordParagraphs::words).forEach(text::append);
      } else if (!child.is("w:pPr")) {
        line(child);
      }
    }
  }

  /** The words that an element of a run shows; none where it is something else. */
  static String words(XmlElement inRun) {
    return switch (inRun.name()) {
      case "w:t" -> inRun.text().replaceAll("[\\r\\n]", " ");
      case "w:tab" -> "\t";
      case "w:br", "w:cr" -> " ";
      case "w:noBreakHyphen" -> "-";
      default -> "";
    };
  }

  /** Between braces, signs that a word processor put there are those that were typed. */
  private static void straighten(StringBuilder text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        depth = 0;
      } else if (c == '{' || c == '}') {
        depth = Math.max(0, depth + (c == '{' ? 1 : -1));
      } else if (depth > 0) {
        text.setCharAt(
            i,
            switch (c) {
              case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
              case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
              case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
              case '\u00A0', '\u202F', '\u2007', '\t' -> ' ';
              default -> c;
            });
      }
    }
  }

  private List<WordMark> marks(int start, int end) {
    List<WordMark> inside = new ArrayList<>();
    String line = file.text();
    for (int at = line.indexOf('{', start); at >= 0 && at < end; at = line.indexOf('{', at)) {
      if (at > start && line.charAt(at - 1) == '\\') {
        inside.add(new WordMark(WordMark.Kind.BRACE, "", new Span(file, at - 1, at + 1)));
        at++;
        continue;
      }
      int close = close(line, at, end);
      if (close < 0) {
        found.add(Diagnostic.at(new Span(file, at, end), RuleId.TEMPLATE_OPEN_TAG, "{", "}"));
        break;
      }
      boolean value = at > start && line.charAt(at - 1) == '$';
      Span place = new Span(file, value ? at - 1 : at, close + 1);
      String words = line.substring(at + 1, close);
      Optional<WordMark> mark = value ? WordMark.value(words, place) : WordMark.of(words, place);
      if (mark.isEmpty()) {
        found.add(Diagnostic.at(place, RuleId.TEMPLATE_UNKNOWN_DIRECTIVE, "{" + words + "}"));
      } else if (!OF_HOUSE_STYLE.contains(mark.get().about())) {
        inside.add(mark.get());
      }
      at = close + 1;
    }
    return inside;
  }

  private static int close(String line, int open, int end) {
    int depth = 0;
    for (int i = open; i < end; i++) {
      depth += line.charAt(i) == '{' ? 1 : line.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Cuts the runs of one paragraph where marks begin and end. */
  private static final class Splitter {
    private final List<WordMark> marks;
    private int at;

    Splitter(List<WordMark> marks, int start) {
      this.marks = marks;
      this.at = start;
    }

    void split(XmlElement container) {
      List<WordNode> children = List.copyOf(container.children());
      container.children().clear();
      for (WordNode child : children) {
        if (child instanceof XmlElement run && run.is("w:r")) {
          container.children().addAll(cut(run));
        } else {
          if (child instanceof XmlElement inner && !inner.is("w:pPr")) {
            split(inner);
          }
          container.children().add(child);
        }
      }
    }

    private List<WordNode> cut(XmlElement run) {
      List<WordNode> pieces = new ArrayList<>();
      XmlElement look = run.child("w:rPr").orElse(null);
      XmlElement piece = piece(run, look);
      int bare = piece.children().size();
      for (XmlElement child : run.elements()) {
        String words = words(child);
        if (words.isEmpty() && child != look && !child.is("w:t")) {
          piece.with(child);
        }
        int start = at;
        at += words.length();
        for (int from = start; from < at; ) {
          WordMark mark = mark(from);
          int to = mark == null ? next(from, at) : Math.min(at, mark.place().end());
          if (mark == null) {
            piece.with(part(child, words.substring(from - start, to - start)));
          } else if (mark.place().start() == from) {
            flush(piece, bare, pieces);
            piece = piece(run, look);
            pieces.add(new WordNode.Mark(mark, look));
          }
          from = to;
        }
      }
      flush(piece, bare, pieces);
      return pieces;
    }

    private static XmlElement piece(XmlElement run, @Nullable XmlElement look) {
      XmlElement piece = run.bare();
      return look == null ? piece : piece.with(look);
    }

    private static void flush(XmlElement piece, int bare, List<WordNode> pieces) {
      if (piece.children().size() > bare) {
        pieces.add(piece);
      }
    }

    private static XmlElement part(XmlElement child, String words) {
      if (!child.is("w:t")) {
        return child;
      }
      XmlElement part = new XmlElement("w:t", "xml:space", "preserve");
      return part.with(new WordNode.Characters(words));
    }

    private @Nullable WordMark mark(int offset) {
      for (WordMark mark : marks) {
        if (mark.place().start() <= offset && offset < mark.place().end()) {
          return mark;
        }
      }
      return null;
    }

    private int next(int from, int end) {
      return marks.stream()
          .map(mark -> mark.place().start())
          .filter(start -> start > from && start < end)
          .min(Integer::compare)
          .orElse(end);
    }
  }
}
