package be.livc.playbook.internal.yaml.tree;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RelatedPlace;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.yaml.line.BlockSigns;
import be.livc.playbook.internal.yaml.line.LineDiagnosis;
import be.livc.playbook.internal.yaml.line.MissingDashes;
import be.livc.playbook.internal.yaml.line.Quotes;
import be.livc.playbook.internal.yaml.line.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    } else if (node instanceof Node.Sequence list && isBracketed(list)) {
      return Diagnostic.at(
              new Span(list.span().file(), list.span().start(), list.span().start() + 1),
              RuleId.YAML_FIRST_CHARACTER,
              "[")
          .mendedBy(Quotes.around(list.span()));
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

  /** A text in brackets: it holds what is no word. */
  private static boolean isBracketed(Node.Sequence list) {
    return isFlow(list)
        && list.items().stream()
            .anyMatch(
                item ->
                    item instanceof Node.Mapping
                        || item instanceof Node.Scalar text && text.text().indexOf(' ') >= 0);
  }

  private static boolean isFlow(Node.Sequence list) {
    return list.span().file().text().charAt(list.span().start()) == '[';
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

  private static boolean isNothing(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar it && it.isNothing();
  }

  /**
   * A text that a number sign cut short; null when what stands behind it is a remark: set apart by
   * more than one blank, or behind the end of a sentence.
   */
  public static @Nullable Diagnostic comment(Node.Scalar scalar) {
    return scalar.plain() && scalar.file().text().startsWith(" #", scalar.end())
        ? commentBehind(scalar)
        : null;
  }

  private static @Nullable Diagnostic commentBehind(Node.Scalar scalar) {
    SourceFile file = scalar.file();
    int end = scalar.end();
    String text = file.text();
    boolean cut =
        ".!?:".indexOf(scalar.text().charAt(scalar.text().length() - 1)) < 0
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
    if (!(node instanceof Node.Sequence list) || list.items().isEmpty() || isFlow(list)) {
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
      if (written.matches("\\w[\\w.-]*")) {
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

  /** A condition that was written as a list of one: without its dash, or between braces. */
  public static Diagnostic condition(Diagnostic finding, Node.Sequence list) {
    Span span = list.span();
    boolean keys = list.items().stream().allMatch(item -> item instanceof Node.Mapping);
    if (list.items().size() != 1 || !keys) {
      return finding;
    }
    Span item = list.items().get(0).span();
    String text = span.file().text();
    if (text.charAt(span.start()) == '[') {
      String inside = text.substring(span.start() + 1, span.end() - 1).strip();
      String meant = inside.startsWith("{") ? inside : "{ " + inside + " }";
      return finding.suggesting(List.of(meant)).mendedBy(new Edit(span, meant));
    }
    SourceLine line = SourceLine.at(span.file(), item.start());
    int dash = text.lastIndexOf('-', item.start());
    return dash < line.start()
        ? finding
        : Diagnostic.at(new Span(span.file(), dash, dash + 1), RuleId.SHAPE_EXTRA_DASH, line.key())
            .mendedBy(new Edit(new Span(span.file(), dash, dash + 1), " "));
  }

  /** Dashes before each of the keys of a mapping, as before options; null when it is none. */
  public static @Nullable Diagnostic dashes(Node node) {
    boolean pairs =
        node instanceof Node.Sequence list
            && !list.items().isEmpty()
            && list.items().stream().allMatch(TypingSlips::isPair);
    if (!pairs) {
      return null;
    }
    SourceFile file = node.span().file();
    List<Edit> edits = new ArrayList<>();
    String first = "";
    for (Node item : ((Node.Sequence) node).items()) {
      int dash = file.text().lastIndexOf('-', item.span().start());
      SourceLine line = SourceLine.at(file, item.span().start());
      if (dash < line.start() || line.keyStart() != item.span().start()) {
        return null;
      }
      first = first.isEmpty() ? line.key() : first;
      edits.add(new Edit(new Span(file, dash, dash + 1), " "));
    }
    return Diagnostic.at(edits.get(0).place(), RuleId.SHAPE_EXTRA_DASH, first)
        .mendedBy(edits.toArray(new Edit[0]));
  }

  private static boolean isPair(Node item) {
    return item instanceof Node.Mapping map && map.entries().size() == 1 && !map.flow();
  }

  /**
   * Keys that stand beside the key they belong under, which has nothing behind it; null when it is
   * something else.
   *
   * @param at the entry with nothing behind it
   * @param inside whether a name could belong under it
   */
  public static @Nullable Diagnostic notNested(Node.Mapping map, int at, Predicate<String> inside) {
    return map.flow() || !isNothing(map.entries().get(at)) ? null : nested(map, at, inside);
  }

  private static @Nullable Diagnostic nested(Node.Mapping map, int at, Predicate<String> inside) {
    Node.Entry owner = map.entries().get(at);
    List<Node.Entry> nested = new ArrayList<>();
    for (int i = at + 1; i < map.entries().size(); i++) {
      Node.Entry entry = map.entries().get(i);
      if (!inside.test(entry.name())) {
        break;
      }
      nested.add(entry);
    }
    if (nested.isEmpty()) {
      return null;
    }
    SourceFile file = owner.key().span().file();
    Node.Entry last = nested.get(nested.size() - 1);
    int from = file.text().lastIndexOf('\n', nested.get(0).key().span().start()) + 1;
    int to = Math.max(last.key().span().end(), last.value().span().end());
    List<Edit> edits = new ArrayList<>();
    for (int line = from; line > 0 && line < to; line = file.text().indexOf('\n', line) + 1) {
      edits.add(new Edit(new Span(file, line, line), "  "));
    }
    String names = String.join("`, `", nested.stream().map(Node.Entry::name).toList());
    return Diagnostic.at(nested.get(0).key().span(), RuleId.SHAPE_NOT_NESTED, names, owner.name())
        .noting(List.of(new RelatedPlace(owner.value().span(), RelatedPlace.Kind.CAUSE)))
        .mendedBy(edits.toArray(new Edit[0]));
  }

  /**
   * Items of which the dashes have no blank behind them: {@code -wet}; null when there are none.
   */
  public static @Nullable Diagnostic gluedItems(Node node) {
    if (!(node instanceof Node.Scalar scalar) || !scalar.plain()) {
      return null;
    }
    Span span = scalar.span();
    List<Edit> edits = new ArrayList<>();
    if (SourceLine.at(span.file(), span.start()).keyStart() < span.start()) {
      // behind its key an item stands between brackets
      return null;
    }
    int at = span.start();
    for (String line : span.file().text().substring(at, span.end()).split("\n", -1)) {
      int blanks = line.length() - line.stripLeading().length();
      if (!line.strip().matches("-[A-Za-z0-9][\\w.-]*")) {
        return null;
      }
      Span behind = new Span(span.file(), at + blanks + 1, at + blanks + 1);
      edits.add(new Edit(behind, " "));
      at += line.length() + 1;
    }
    return Diagnostic.at(new Span(span.file(), span.start(), span.start() + 1), RuleId.YAML_DASH)
        .mendedBy(edits.toArray(new Edit[0]));
  }

  /** Steps without dashes where a list is asked; null when the node is something else. */
  public static @Nullable Diagnostic withoutDashes(Node node) {
    return node instanceof Node.Mapping map && !map.flow() && !map.entries().isEmpty()
        ? MissingDashes.in(SourceLine.at(map.span().file(), map.span().start()))
        : null;
  }

  /** A text that begins with a sign for a text on the next lines, turned round; null otherwise. */
  public static @Nullable Diagnostic sign(Node.Scalar scalar) {
    return scalar.plain()
            && scalar.text().length() > 3
            && "-|>".indexOf(scalar.text().charAt(0)) >= 0
        ? BlockSigns.reversed(SourceLine.at(scalar.span().file(), scalar.span().start()))
        : null;
  }
}
