package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.Explained;
import be.livc.playbook.internal.yaml.line.Stop;
import be.livc.playbook.internal.yaml.line.SyntaxDiagnosis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file though it is broken. Where the parser stops, the spot is explained, the smallest
 * piece around it is blanked out, and the file is read again; where that was not enough for one
 * spot, the piece grows by the indentation. A file is read over and over, so the more there is of
 * it, the fewer spots are looked for.
 */
final class Recovery {
  /** Characters that are read again, for all spots of a file together. */
  private static final int AGAIN = 16 * 1024 * 1024;

  private static final int MOST_ROUNDS = 100;

  /** What is said where nothing better is known: behind a spot, that is an echo of it. */
  private static final Set<RuleId> VAGUE =
      EnumSet.of(
          RuleId.YAML_SYNTAX,
          RuleId.YAML_INDENT,
          RuleId.YAML_COLON_IN_TEXT,
          RuleId.YAML_TEXT_INDENT);

  /** A spot: what is blanked out for it, and where the parser stopped before that. */
  private static final class Spot {
    Span piece;
    int stop;
    final RuleId rule;

    Spot(Span piece, int stop, RuleId rule) {
      this.piece = piece;
      this.stop = stop;
      this.rule = rule;
    }
  }

  private final SourceFile file;
  private final Findings findings;
  private final Lost lost;
  private final List<Spot> spots = new ArrayList<>();
  private final StringBuilder rest;

  Recovery(SourceFile file, Findings findings, Lost lost) {
    this.file = file;
    this.findings = findings;
    this.lost = lost;
    this.rest = new StringBuilder(file.text());
  }

  /** The tree of what can be read; null when that is nothing. */
  @Nullable Node read() {
    for (Diagnostic bad : Characters.unsound(file)) {
      Span place = bad.place();
      if (place != null) {
        findings.report(bad);
        leaveOut(new Spot(indentation().around(place), -1, bad.rule()));
      }
    }
    int rounds = Math.min(MOST_ROUNDS, 2 + AGAIN / Math.max(1, file.text().length()));
    for (int round = 0; round < rounds; round++) {
      String text = rest.toString();
      Findings inTree = new Findings();
      try {
        ParserTree reader = new ParserTree(file, text, inTree);
        Node root = reader.document();
        reader.meaningless().forEach(lost::meaningless);
        spots.forEach(spot -> lost.cut(spot.piece, rest));
        if (root != null || spots.isEmpty()) {
          // where all was left out, the file is not empty
          findings.addAll(inTree);
        }
        return root;
      } catch (Broken broken) {
        Span place = broken.finding.place();
        if (place == null || broken.finding.rule() != RuleId.YAML_SECOND_DOCUMENT) {
          // what is over a limit is left as it is: nobody wrote it by a slip
          findings.report(broken.finding);
          break;
        }
        findings.report(broken.finding);
        leaveOut(new Spot(secondDocument(place), place.start(), broken.finding.rule()));
      } catch (Stopped stopped) {
        Explained explained = explained(stopped, text);
        List<Diagnostic> told = explained.findings().stream().map(this::inFile).toList();
        if (!takeOut(stopped.at, inFile(explained.lines()), told)) {
          break;
        }
      }
    }
    lost.file();
    return null;
  }

  private Explained explained(Stopped stopped, String text) {
    SourceFile now = spots.isEmpty() ? file : new SourceFile(file.name(), text);
    Stop stop = new Stop(now, stopped.at, stopped.context, stopped.problem, stopped.doing);
    Diagnostic slipped = slippedBelowLost(stopped.at);
    return slipped == null ? SyntaxDiagnosis.explain(stop) : Explained.by(slipped, stop);
  }

  /**
   * Where the first of some keys is lost, the line below it that stands in another column than that
   * key is the one that slipped, not the next one, which stands where it should.
   */
  private @Nullable Diagnostic slippedBelowLost(int stop) {
    Indentation lines = indentation();
    int above = lines.lastBefore(stop);
    int column = lines.column(stop);
    if (above < 0 || lines.column(above) == column) {
      return null;
    }
    for (Spot spot : spots) {
      int start = spot.piece.start();
      if (start - lines.lineStart(start) == column && isBlank(spot.piece.end(), above)) {
        return SyntaxDiagnosis.aside(file, above);
      }
    }
    return null;
  }

  /** The line that begins a second text, and that text too where it begins again from the top. */
  private Span secondDocument(Span line) {
    int next = line.end();
    while (next < rest.length() && Character.isWhitespace(rest.charAt(next))) {
      next++;
    }
    int colon = rest.indexOf(":", next);
    String key = colon < 0 ? "" : rest.substring(next, colon + 1);
    boolean again =
        next > 0
            && rest.charAt(next - 1) == '\n'
            && (file.text().startsWith(key)
                || file.text().lastIndexOf("\n" + key, line.start()) >= 0);
    return again ? new Span(file, line.start(), file.text().length()) : line;
  }

  /** Leaves out what is wrong; false when there is nothing left that could be. */
  private boolean takeOut(int stop, Span lines, List<Diagnostic> told) {
    Spot echoed = echoed(stop, lines, told.get(0).rule());
    if (echoed == null) {
      told.forEach(findings::reportInstead);
      Span first = indentation().around(lines);
      leaveOut(new Spot(first, stop, told.get(0).rule()));
      return first.end() > first.start();
    }
    // what stands before the piece is looked at as it was, so that the piece can grow over it
    Span piece = indentation().around(lines);
    Span outside =
        piece.end() > piece.start() && !isBlank(lines.start())
            ? new Span(
                file,
                Math.min(piece.start(), echoed.piece.start()),
                Math.max(piece.end(), echoed.piece.end()))
            : indentation().outside(echoed.piece);
    if (outside.equals(echoed.piece)) {
      outside = indentation().outside(echoed.piece);
    }
    boolean same = stop == echoed.stop;
    echoed.stop = stop;
    if (same && stop >= outside.end() && !isBlank(stop)) {
      outside = new Span(file, outside.start(), indentation().around(at(stop)).end());
    }
    outside = indentation().whole(outside);
    if (outside.equals(echoed.piece)) {
      return false;
    }
    spots.removeIf(
        spot ->
            spot != echoed
                && spot.piece.start() >= echoed.piece.start()
                && spot.piece.end() <= echoed.piece.end());
    echoed.piece = outside;
    blank(outside);
    return true;
  }

  /** The spot that this is only a consequence of; null when it is one of its own. */
  private @Nullable Spot echoed(int stop, Span lines, RuleId rule) {
    int below = indentation().lineEnd(lines.end());
    for (int i = spots.size() - 1; i >= 0; i--) {
      Spot spot = spots.get(i);
      boolean vague = VAGUE.contains(rule);
      boolean same = vague || rule == spot.rule;
      boolean inside = spot.piece.start() <= lines.start() && lines.start() <= spot.piece.end();
      boolean again = inside && isBlank(lines.start()) || stop == spot.stop && (same || inside);
      boolean next =
          same && isBlank(spot.piece.end(), lines.start())
              || vague && isBlank(below, spot.piece.start());
      if (again || next) {
        return spot;
      }
    }
    return null;
  }

  private void leaveOut(Spot spot) {
    spots.add(spot);
    blank(spot.piece);
  }

  private boolean isBlank(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(rest.charAt(at))) {
      at++;
    }
    return at == to;
  }

  private void blank(Span piece) {
    int from = piece.start();
    while (from > 0 && Indentation.isBlank(rest.charAt(from - 1))) {
      from--;
    }
    for (int i = from; i < piece.end(); i++) {
      char c = rest.charAt(i);
      if (c != '\n' && c != '\r') {
        rest.setCharAt(i, ' ');
      }
    }
  }

  private boolean isBlank(int offset) {
    return offset < rest.length()
        && Character.isWhitespace(rest.charAt(offset))
        && !Character.isWhitespace(file.text().charAt(offset));
  }

  private Indentation indentation() {
    return new Indentation(file, rest);
  }

  private Span at(int offset) {
    int at = Math.min(offset, file.text().length());
    return new Span(file, at, at);
  }

  private Span inFile(Span span) {
    return new Span(file, span.start(), span.end());
  }

  /** What was found in what is left of the file, at the same places in the file itself. */
  private Diagnostic inFile(Diagnostic found) {
    Span place = found.place();
    List<Edit> fixes =
        found.fixes().stream().map(it -> new Edit(inFile(it.place()), it.replacement())).toList();
    return new Diagnostic(
        found.rule(),
        place == null ? null : inFile(place),
        found.subject(),
        found.arguments(),
        found.suggestions(),
        fixes,
        found.days(),
        found.example(),
        found.notes().stream().map(it -> new RelatedPlace(inFile(it.place()), it.kind())).toList());
  }
}
