package be.livc.playbook.workshop;

import be.livc.playbook.content.ContentSource;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diagnostic.Span;
import be.livc.playbook.internal.content.FolderContent;
import be.livc.playbook.internal.yaml.PlaybookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries mends on a copy of a file. A mend is kept when the copy no longer has what it mends, has
 * nothing new in the lines it changed, and reads elsewhere as it did.
 */
final class Trial {
  /** Slips in one line that a mend brings to light, and that have mends of their own. */
  private static final int MOST_BEHIND = 4;

  private record Kind(RuleId rule, List<String> arguments) {
    static Kind of(Diagnostic finding) {
      return new Kind(finding.rule(), finding.arguments());
    }
  }

  private final SourceFile file;
  private final String root;
  private final List<Diagnostic> found;

  private Trial(SourceFile file, String root, List<Diagnostic> found) {
    this.file = file;
    this.root = root;
    this.found = found;
  }

  /**
   * The mends of a file that are kept, in their order; all of them where the file belongs to no
   * playbook that was checked.
   *
   * @param mends findings with edits in the file that do not touch each other
   */
  static List<Diagnostic> kept(List<Diagnostic> mends, SourceFile file, CheckReport report) {
    for (CheckedPlaybook playbook : report.playbooks()) {
      List<SourceFile> files = playbook.loaded().text().files();
      if (files.contains(file)) {
        List<Diagnostic> before = playbook.loaded().diagnostics();
        return new Trial(file, files.get(0).name(), before).kept(mends);
      }
    }
    return mends;
  }

  /** All together where that goes well, or else what goes well of each half. */
  private List<Diagnostic> kept(List<Diagnostic> mends) {
    if (mends.isEmpty() || isSound(mends)) {
      return mends;
    } else if (mends.size() == 1) {
      return List.of();
    }
    int half = mends.size() / 2;
    List<Diagnostic> kept = new ArrayList<>(kept(mends.subList(0, half)));
    kept.addAll(kept(mends.subList(half, mends.size())));
    return kept;
  }

  private boolean isSound(List<Diagnostic> mends) {
    List<Edit> edits = mends.stream().flatMap(mend -> mend.fixes().stream()).toList();
    SourceFile copy = mended(file, edits);
    for (Diagnostic mend : mends) {
      SourceFile alone = mends.size() == 1 ? copy : mended(file, mend.fixes());
      if (!WrittenTexts.areKept(file, alone, mend.fixes())) {
        return false;
      }
    }
    return nothingNew(copy, mends, edits);
  }

  /** Whether what is found in the lines that changed is mended in its turn, or was there before. */
  private boolean nothingNew(SourceFile copy, List<Diagnostic> mends, List<Edit> edits) {
    Set<Kind> known = new HashSet<>();
    Set<Integer> before = new HashSet<>();
    edits.forEach(edit -> before.add(lineStart(edit.place())));
    in(found, file, before).forEach(it -> known.add(Kind.of(it)));
    mends.forEach(it -> known.remove(Kind.of(it)));
    Set<Integer> lines = changed(copy, edits);
    SourceFile text = copy;
    for (int i = 0; i < MOST_BEHIND; i++) {
      List<Diagnostic> fresh = in(read(text), text, lines);
      fresh.removeIf(it -> known.contains(Kind.of(it)));
      if (fresh.isEmpty()) {
        return true;
      } else if (fresh.stream().anyMatch(it -> it.fixes().isEmpty())) {
        return false;
      }
      List<Edit> more = fresh.get(0).fixes();
      text = mended(text, more);
      lines = changed(text, more);
    }
    return false;
  }

  /** The errors that stand in these lines. */
  private static List<Diagnostic> in(
      List<Diagnostic> findings, SourceFile text, Set<Integer> lines) {
    List<Diagnostic> inside = new ArrayList<>();
    for (Diagnostic it : findings) {
      Span place = it.place();
      boolean here = place != null && place.file().equals(text) && lines.contains(lineStart(place));
      if (here && it.severity() == Severity.ERROR) {
        inside.add(it);
      }
    }
    return inside;
  }

  private List<Diagnostic> read(SourceFile copy) {
    ContentSource around = FolderContent.around(Path.of(root));
    ContentSource texts =
        name -> name.equals(copy.name()) ? new Fetched(copy, null) : around.fetch(name);
    return PlaybookReader.read(root, texts).diagnostics();
  }

  private static SourceFile mended(SourceFile file, List<Edit> edits) {
    return new SourceFile(file.name(), Fixer.applied(file.text(), edits));
  }

  /** Where the lines start in which something was put. */
  private static Set<Integer> changed(SourceFile copy, List<Edit> edits) {
    Set<Integer> lines = new HashSet<>();
    List<Edit> inOrder =
        edits.stream().sorted(Comparator.comparingInt(edit -> edit.place().start())).toList();
    int grown = 0;
    for (Edit edit : inOrder) {
      int from = edit.place().start() + grown;
      int to = from + edit.replacement().length();
      for (int at = from; at >= 0 && at <= to; at = copy.text().indexOf('\n', at) + 1) {
        lines.add(copy.text().lastIndexOf('\n', at - 1) + 1);
        if (copy.text().indexOf('\n', at) < 0) {
          break;
        }
      }
      grown += edit.replacement().length() - (edit.place().end() - edit.place().start());
    }
    return lines;
  }

  private static int lineStart(Span place) {
    return place.file().text().lastIndexOf('\n', place.start() - 1) + 1;
  }
}
