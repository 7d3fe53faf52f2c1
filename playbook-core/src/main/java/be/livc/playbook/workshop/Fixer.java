package be.livc.playbook.workshop;

import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Edit;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.internal.content.ClassPathContent;
import be.livc.playbook.internal.content.FolderContent;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Applies the edits of findings to the files of an editor, and checks again until no edit is left.
 * Each is tried on a copy first, and withheld when that would change what a reader sees elsewhere.
 * Only files on disk are changed, never a release, and never one that no longer holds what was
 * checked. A file gets all edits of a round at once, whole or not at all; an edit that touches
 * another one waits for the next round.
 */
public final class Fixer {
  private static final int MOST_ROUNDS = 1_000;

  private final Supplier<CheckReport> check;
  private final List<Diagnostic> mended = new ArrayList<>();
  private final Set<Diagnostic> withheld = new LinkedHashSet<>();
  private final Set<SourceFile> seen = new HashSet<>();

  private Fixer(Supplier<CheckReport> check) {
    this.check = check;
  }

  /**
   * Mends what can be mended.
   *
   * @param check reads the files anew each time it is asked
   * @throws UncheckedIOException when a file can't be read or written; it is then as it was
   */
  public static FixReport of(Supplier<CheckReport> check) {
    return new Fixer(check).run();
  }

  private FixReport run() {
    CheckReport found = check.get();
    for (int round = 0; round < MOST_ROUNDS && round(found); round++) {
      found = check.get();
    }
    return report(found);
  }

  /** What was withheld once may have been mended since, along with something else. */
  private FixReport report(CheckReport found) {
    List<Finding> left = new ArrayList<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Finding each : found.found()) {
      boolean held = withheld.contains(each.diagnostic());
      if (held) {
        kept.add(each.diagnostic());
      }
      left.add(held ? new Finding(each.diagnostic().mendedBy(), each.witness()) : each);
    }
    return new FixReport(mended, kept, new CheckReport(found.date(), found.playbooks(), left));
  }

  private boolean round(CheckReport found) {
    Map<SourceFile, List<Diagnostic>> mends = new LinkedHashMap<>();
    for (Diagnostic finding : found.diagnostics()) {
      if (!finding.fixes().isEmpty()) {
        SourceFile file = finding.fixes().get(0).place().file();
        List<Diagnostic> others = mends.computeIfAbsent(file, none -> new ArrayList<>());
        if (mayChange(file) && isApart(finding.fixes(), file, edits(others))) {
          others.add(finding);
        }
      }
    }
    boolean changed = false;
    for (Map.Entry<SourceFile, List<Diagnostic>> each : mends.entrySet()) {
      List<Diagnostic> kept = Trial.kept(each.getValue(), each.getKey(), found);
      each.getValue().stream().filter(it -> !kept.contains(it)).forEach(withheld::add);
      if (!kept.isEmpty()) {
        mended.addAll(kept);
        SourceFile file = each.getKey();
        seen.add(file);
        EditorFiles.replace(Path.of(file.name()), applied(file.text(), edits(kept)));
        changed = true;
      }
    }
    return changed;
  }

  private static List<Edit> edits(List<Diagnostic> findings) {
    return findings.stream().flatMap(it -> it.fixes().stream()).toList();
  }

  /** A text that was mended before and came back would come back for ever. */
  private boolean mayChange(SourceFile file) {
    try {
      Path path = Path.of(file.name());
      return !seen.contains(file)
          && !file.name().startsWith(ClassPathContent.ROOT)
          && !EditorFiles.isReleased(path)
          && Files.isRegularFile(path)
          && file.equals(new FolderContent().fetch(file.name()).file());
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static boolean isApart(List<Edit> edits, SourceFile file, List<Edit> others) {
    return edits.stream()
        .allMatch(
            edit ->
                edit.place().file().equals(file)
                    && others.stream().noneMatch(other -> touches(edit, other)));
  }

  private static boolean touches(Edit one, Edit other) {
    return one.place().start() <= other.place().end() && other.place().start() <= one.place().end();
  }

  /** From the end to the start, so that places stay where they are. */
  static String applied(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparing((Edit edit) -> edit.place().start()).reversed())
        .forEach(
            edit -> changed.replace(edit.place().start(), edit.place().end(), edit.replacement()));
    return changed.toString();
  }
}
