package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.LineDiagnosis;
import be.livc.playbook.internal.yaml.line.Quotes;
import be.livc.playbook.internal.yaml.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slips that are sound YAML, but not what was meant. */
public final class TypingSlips {
  private TypingSlips() {}

  /**
   * What was probably meant by a node that is not what was expected there: a key without a blank
   * behind its colon, a text that starts with a brace; null when it is something else.
   */
  public static @Nullable Diagnostic insteadOf(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.plain()) {
      SourceLine line = SourceLine.at(scalar.span().file(), scalar.span().start());
      boolean begins = line.keyStart() == scalar.span().start();
      Diagnostic blanks = begins ? LineDiagnosis.blanks(line) : null;
      return blanks != null || !begins ? blanks : LineDiagnosis.noBlank(line);
    } else if (node instanceof Node.Mapping map && map.flow() && isPlaceholder(map)) {
      Span span = map.span();
      return Diagnostic.at(
              new Span(span.file(), span.start(), span.start() + 1),
              RuleId.YAML_FIRST_CHARACTER,
              "{")
          .mendedBy(Quotes.around(span));
    }
    return null;
  }

  private static boolean isPlaceholder(Node.Mapping map) {
    return !map.entries().isEmpty()
        && map.entries().stream()
            .allMatch(entry -> entry.value() instanceof Node.Scalar it && it.isNothing());
  }

  /** A key that holds a no-break space; null when it does not. */
  public static @Nullable Diagnostic inKey(Node.Scalar key) {
    return key.text().indexOf('\u00a0') < 0
        ? null
        : LineDiagnosis.blanks(SourceLine.at(key.span().file(), key.span().start()));
  }

  /**
   * A text between braces that a comma cut: the keys from {@code at} on have nothing behind them;
   * null when it is something else.
   */
  public static @Nullable Diagnostic comma(Node.Mapping map, int at) {
    List<Node.Entry> entries = map.entries();
    boolean cut =
        map.flow()
            && at > 0
            && isNothing(entries.get(at))
            && entries.get(at - 1).value() instanceof Node.Scalar before
            && before.plain()
            && !before.isNothing();
    if (!cut) {
      return null;
    }
    int last = at;
    while (last + 1 < entries.size() && isNothing(entries.get(last + 1))) {
      last++;
    }
    Span key = entries.get(at).key().span();
    Span text =
        new Span(
            key.file(),
            entries.get(at - 1).value().span().start(),
            entries.get(last).key().span().end());
    return Diagnostic.at(key, RuleId.YAML_COMMA_IN_TEXT, entries.get(at).name())
        .mendedBy(Quotes.around(text));
  }

  private static boolean isNothing(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar it && it.isNothing();
  }

  /**
   * A text that a number sign cut short; null when what stands behind it is a remark: set apart by
   * more than one blank, or behind the end of a sentence.
   */
  public static @Nullable Diagnostic comment(Node.Scalar scalar) {
    SourceFile file = scalar.span().file();
    int end = scalar.span().end();
    String text = file.text();
    boolean cut =
        scalar.plain()
            && ".!?:".indexOf(scalar.text().charAt(scalar.text().length() - 1)) < 0
            && text.startsWith(" #", end)
            && end + 2 < text.length()
            && !Character.isWhitespace(text.charAt(end + 2));
    if (!cut) {
      return null;
    }
    int lineEnd = end + file.lineText(end).length() - (end - SourceLine.at(file, end).start());
    Span whole = new Span(file, scalar.span().start(), Math.max(end, lineEnd));
    Diagnostic found =
        Diagnostic.at(
            new Span(file, end + 1, Math.max(end + 1, lineEnd)), RuleId.YAML_COMMENT_IN_TEXT);
    return text.substring(whole.start(), whole.end()).indexOf('\n') >= 0
        ? found
        : found.mendedBy(Quotes.around(whole));
  }

  /** How the first line of a list that ought to be a mapping would stand there. */
  public static List<String> withoutDash(Node node) {
    if (!(node instanceof Node.Sequence list) || list.items().isEmpty()) {
      return List.of();
    }
    SourceLine line = SourceLine.at(list.span().file(), list.items().get(0).span().start());
    return line.key().isEmpty()
        ? line.keyWithoutColon()
        : List.of(line.key() + ": " + (line.value().isEmpty() ? "…" : line.value()));
  }

  /** A list whose first dash has no blank behind it; null when it is something else. */
  public static @Nullable Diagnostic dash(Node node) {
    boolean found =
        node instanceof Node.Mapping map
            && !map.entries().isEmpty()
            && map.entries().get(0).name().startsWith("-");
    return found
        ? LineDiagnosis.dash(SourceLine.at(node.span().file(), node.span().start()))
        : null;
  }

  /** Edits that make a list of a plain text: its lines, or the one text itself. */
  public static List<Edit> asList(Node node) {
    if (!(node instanceof Node.Scalar scalar) || !scalar.plain() || scalar.isNothing()) {
      return List.of();
    }
    Span span = scalar.span();
    String written = span.file().text().substring(span.start(), span.end());
    List<Edit> edits = new ArrayList<>();
    if (written.indexOf('\n') < 0) {
      if (written.matches("[\\w.-]+")) {
        edits.add(new Edit(span, "[" + written + "]"));
      }
      return edits;
    }
    int from = span.start();
    for (String line : written.split("\n", -1)) {
      int blanks = line.length() - line.stripLeading().length();
      int at = from + blanks;
      edits.add(new Edit(new Span(span.file(), at, at), "- "));
      from += line.length() + 1;
    }
    return edits;
  }
}
