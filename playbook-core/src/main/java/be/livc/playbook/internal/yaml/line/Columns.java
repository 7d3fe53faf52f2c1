package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that stand too far to the left or to the right: from which column to which. */
final class Columns {
  /** Keys below which any name may stand. */
  private static final Set<String> FREE =
      Set.of("options", "facts", "columns", "roles", "sources", "conclusions");

  private static final int FARTHEST = 200;

  /**
   * A column in which something above stands that the line could belong with.
   *
   * @param column from 0
   * @param name the nearest key in it
   * @param free whether any name may stand there
   */
  private record Level(int column, String name, boolean free) {}

  private Columns() {}

  /** Where the line should stand; null when nothing above says so. */
  static @Nullable Diagnostic indent(SourceLine line) {
    Diagnostic dash = dash(line);
    Level level = dash == null ? nearest(line) : null;
    int own = column(line);
    if (level == null || level.column == own) {
      return dash;
    }
    String name = line.key().isEmpty() ? line.value() : line.key();
    int delta = level.column - own;
    Diagnostic found =
        Diagnostic.at(
                line.span(line.start() + own, Math.max(line.keyStart(), line.valueEnd())),
                RuleId.YAML_INDENT,
                name,
                Integer.toString(own + 1),
                Integer.toString(level.column + 1),
                level.name,
                Integer.toString(level.column))
            .suggesting(line.keyWithoutColon());
    return line.key().isEmpty() ? found : found.mendedBy(shift(line, delta).toArray(new Edit[0]));
  }

  /** Where the line starts: at its dash, or at its key. */
  private static int column(SourceLine line) {
    return line.isItem() ? line.lead().indexOf('-') : line.lead().length();
  }

  /** A dash before a key that goes on with the step above. */
  private static @Nullable Diagnostic dash(SourceLine line) {
    SourceLine above = line.above();
    boolean extra =
        above != null
            && line.isItem()
            && (isOwn(line.key()) || isFree(above))
            && line.lead().indexOf('-') == above.lead().length()
            && !above.value().isEmpty();
    if (!extra) {
      return null;
    }
    int at = line.start() + line.lead().indexOf('-');
    String name = line.key().isEmpty() ? line.value() : line.key();
    Diagnostic found =
        Diagnostic.at(line.span(at, at + 1), RuleId.SHAPE_EXTRA_DASH, name)
            .suggesting(line.keyWithoutColon());
    return line.key().isEmpty()
        ? found
        : found.mendedBy(new Edit(line.span(at, line.keyStart()), ""));
  }

  /** Whether the key goes on with a step. */
  private static boolean isOwn(String key) {
    return Vocabulary.isKey(key) && !Vocabulary.isKind(key);
  }

  private static @Nullable Level nearest(SourceLine line) {
    int own = column(line);
    Level best = null;
    for (Level level : levels(line)) {
      int distance = Math.abs(level.column - own);
      int least = best == null ? Integer.MAX_VALUE : Math.abs(best.column - own);
      // of two as near, the deeper comes first, unless it is one for names and this is a key
      boolean key = best != null && best.free && Vocabulary.isKey(line.key());
      if (distance < least || distance == least && key) {
        best = level;
      }
    }
    return best;
  }

  /** The columns above in which a line of this sort may stand, the deepest first. */
  private static List<Level> levels(SourceLine line) {
    List<Level> levels = new ArrayList<>();
    SourceLine above = line.above();
    if (above != null && !above.key().isEmpty() && above.value().isEmpty() && !line.isItem()) {
      levels.add(new Level(above.lead().length() + 2, above.key(), FREE.contains(above.key())));
    }
    int limit = Integer.MAX_VALUE;
    for (int i = 0; above != null && limit > 0 && i < FARTHEST; i++) {
      int key = above.lead().length();
      int dash = above.lead().indexOf('-');
      int outermost = dash >= 0 ? dash : key;
      int column = line.isItem() ? dash : key;
      if (outermost < limit && !above.key().isEmpty() && !above.isInBlock()) {
        if (column >= 0 && column < limit) {
          levels.add(new Level(column, above.key(), isFree(above)));
        }
        limit = outermost;
      }
      above = above.above();
    }
    return levels;
  }

  /** Whether the line is one of those below a key under which any name may stand. */
  private static boolean isFree(SourceLine line) {
    SourceLine above = line.above();
    for (int i = 0; above != null && i < FARTHEST; i++) {
      if (!above.key().isEmpty() && above.lead().length() < line.lead().length()) {
        return !line.isItem() && FREE.contains(above.key());
      }
      above = above.above();
    }
    return false;
  }

  /** Moves the line, and the lines that belong below it. */
  private static List<Edit> shift(SourceLine line, int delta) {
    List<Edit> edits = new ArrayList<>();
    boolean opens = line.isItem() || line.value().isEmpty() || line.opensBlock();
    int own = column(line);
    SourceLine each = line;
    for (int i = 0; each != null && i < FARTHEST; i++) {
      if (each.start() > line.start() && (!opens || each.indent() <= own)) {
        break;
      }
      int from = each.start();
      edits.add(
          delta > 0
              ? new Edit(line.span(from, from), " ".repeat(delta))
              : new Edit(line.span(from, from + Math.min(each.indent(), -delta)), ""));
      each = each.below();
    }
    return edits;
  }
}
