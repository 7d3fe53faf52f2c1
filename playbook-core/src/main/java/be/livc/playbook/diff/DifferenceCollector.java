package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The differences as they are found, all about the same thing until the next is named. */
final class DifferenceCollector {
  final List<Difference> all = new ArrayList<>();
  private Subject subject = Subject.PLAYBOOK;
  private String name = "";
  private int before = -1;
  private int after = -1;

  DifferenceCollector about(Subject what, String named, int stepBefore, int stepAfter) {
    subject = what;
    name = named;
    before = stepBefore;
    after = stepAfter;
    return this;
  }

  void add(Kind kind, String aspect, String was, String is, Level level) {
    all.add(new Difference(kind, subject, name, aspect, was, is, level, before, after, null));
  }

  void whole(Kind kind, Level level) {
    add(kind, "", "", "", level);
  }

  /** What is called so now, where it was called otherwise. */
  void renamed(Map<String, String> former, String now, Level level) {
    former.forEach(
        (was, is) -> {
          if (is.equals(now)) {
            add(Kind.RENAMED, "id", was, is, level);
          }
        });
  }

  /** Something that steers, or that someone leaves with. */
  void changed(String aspect, String was, String is, Level level) {
    if (!was.equals(is)) {
      add(Kind.CHANGED, aspect, was, is, level);
    }
  }

  /** Words. */
  void reworded(String aspect, String was, String is) {
    if (!was.equals(is)) {
      add(Kind.REWORDED, aspect, was, is, Level.PATCH);
    }
  }

  void changed(String aspect, boolean was, boolean is, Level level) {
    changed(aspect, String.valueOf(was), String.valueOf(is), level);
  }
}
