package be.livc.playbook.internal.yaml.line;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slips that show in one line, as it was written, wherever a parser noticed them. */
final class LineSlips {
  private static final List<LineSlip> ALL =
      List.of(
          ConflictMarkers::in,
          Markup::in,
          ListSigns::in,
          TableRows::in,
          ForeignComments::in,
          ProgramSigns::in,
          LineDiagnosis::blanks,
          BlockSigns::in,
          ConditionSigns::in,
          Separators::in);
  private static final List<LineSlip> GLUED = List.of(LineDiagnosis::noBlank, LineDiagnosis::dash);

  /** Lines that are looked at for one finding, to bound the work on a long text. */
  private static final int MOST = 40;

  /** People write no lines longer than this. */
  private static final int LONGEST = 2_000;

  private LineSlips() {}

  /** The first slip in the lines from one place to another; null when there is none. */
  static @Nullable Diagnostic between(SourceFile file, int from, int to) {
    int at = from;
    for (int i = 0; i < MOST && at <= to; i++) {
      SourceLine line = SourceLine.at(file, at);
      Diagnostic found = line.text().length() > LONGEST ? null : in(line);
      if (found != null && !line.isInBlock()) {
        return found;
      }
      int end = file.text().indexOf('\n', at);
      if (end < 0) {
        break;
      }
      at = end + 1;
    }
    return null;
  }

  /** A key or a dash without a blank behind it, in the line or where its text began. */
  static @Nullable Diagnostic glued(SourceLine line) {
    SourceLine last = owner(line);
    SourceLine each = line;
    for (int i = 0; each != null && each.start() >= last.start() && i <= MOST; i++) {
      for (LineSlip slip : GLUED) {
        Diagnostic found = slip.in(each);
        if (found != null && !each.isInBlock()) {
          return found;
        }
      }
      each = each.above();
    }
    return null;
  }

  /** The line above in which the text began that may go on until this line. */
  static SourceLine owner(SourceLine line) {
    SourceLine owner = line;
    SourceLine above = line.above();
    for (int i = 0; above != null && i < MOST; i++) {
      owner = above;
      if (!owner.key().isEmpty() || owner.isItem()) {
        break;
      }
      above = owner.above();
    }
    return owner;
  }

  private static @Nullable Diagnostic in(SourceLine line) {
    for (LineSlip slip : ALL) {
      Diagnostic found = slip.in(line);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
