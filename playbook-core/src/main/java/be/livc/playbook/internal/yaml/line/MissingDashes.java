package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that no dash begins. */
public final class MissingDashes {
  private static final int MOST = 5_000;

  private MissingDashes() {}

  /** The lines from here on as steps; null when the first is no kind of step. */
  public static @Nullable Diagnostic in(SourceLine first) {
    if (!Vocabulary.isKind(first.key()) || first.isItem()) {
      return null;
    }
    int column = first.lead().length();
    List<Edit> edits = new ArrayList<>();
    SourceLine line = first;
    for (int i = 0; line != null && line.indent() >= column && i < MOST; i++) {
      boolean begins = line.lead().length() == column && Vocabulary.isKind(line.key());
      int at = begins ? line.keyStart() : line.start();
      edits.add(new Edit(line.span(at, at), begins ? "- " : "  "));
      line = line.below();
    }
    return told(first).mendedBy(edits.toArray(new Edit[0]));
  }

  /**
   * A kind of step that stands in a step a second time: there another begins.
   *
   * @param more whether it repeats other keys too, so that it is no slip of the pen
   */
  public static Diagnostic second(SourceLine line, boolean more) {
    Diagnostic found = told(line);
    boolean fits = line.lead().isBlank() && line.lead().length() >= 2;
    int at = line.keyStart();
    return more && fits ? found.mendedBy(new Edit(line.span(at - 2, at), "- ")) : found;
  }

  private static Diagnostic told(SourceLine line) {
    int at = line.keyStart();
    return Diagnostic.at(line.span(at, at + line.key().length()), RuleId.SHAPE_NO_DASH, line.key());
  }

  /** Whether the key says what kind of step something is. */
  public static boolean isKind(String key) {
    return Vocabulary.isKind(key);
  }
}
