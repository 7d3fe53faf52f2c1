package be.livc.playbook.checklist;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.ResolvedGround;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a checklist.
 *
 * @param mark what it is called, such as {@code M3}; other items and warnings refer to it
 * @param key what a tick of a session refers to
 * @param name its short name in plain words, else the beginning of what is to be done
 * @param markdown what is to be done, as CommonMark with the answers escaped in it
 * @param by who does it; may be empty
 * @param deadline when it is due
 * @param done the day it was ticked, or null while it is open
 * @param support what it rests on
 * @param hangsOn the names of the questions that decide whether it is there; empty when it is
 * @param reached whether the walk has come past it
 * @param first whether the playbook says that it is done first
 * @param after the marks of the open tasks that come before it
 * @param waiting how many open tasks wait for it
 */
public record ChecklistItem(
    String mark,
    String key,
    String name,
    String markdown,
    List<Doer> by,
    Deadline deadline,
    @Nullable LocalDate done,
    ResolvedGround support,
    List<String> hangsOn,
    boolean reached,
    boolean first,
    List<String> after,
    int waiting) {
  private static final int MOST_NAMED = 3;

  /** Keeps copies. */
  public ChecklistItem {
    after = Ordered.list(after);
    by = Ordered.list(by);
    hangsOn = Ordered.list(hangsOn);
  }

  /** What is to be done, as plain words. */
  public String text() {
    return CommonMarkText.plain(markdown);
  }

  /** The word for how it stands: open or done. */
  public String state(Words words) {
    return words.get(done == null ? "open" : "done");
  }

  /**
   * The lines under its name on the first page: who, what comes before it and the day, and how many
   * wait for it.
   */
  public List<String> brief(Words words) {
    List<String> said = new ArrayList<>(by.stream().map(Doer::shown).toList());
    LocalDate day = done;
    if (day == null) {
      if (after.size() > MOST_NAMED) {
        said.add(words.get("brief.after.many", after.size()));
      } else if (!after.isEmpty()) {
        said.add(words.get("brief.after", words.and(after)));
      }
      said.addAll(deadline.brief(words, after));
    } else {
      said.add(words.get("brief.done", words.language().dateWithWeekday(day)));
      LocalDate again = deadline.again(day);
      if (again != null) {
        said.add(words.get("brief.again", words.language().dateWithWeekday(again)));
      }
    }
    List<String> lines = new ArrayList<>(List.of(String.join(", ", said)));
    if (waiting > 0 && day == null) {
      lines.add(words.inWords("waiting", waiting));
    }
    return lines;
  }

  /** When it is due, in a few words, or the day it was done. */
  public String due(Words words) {
    return done == null
        ? String.join(", ", deadline.brief(words, after))
        : words.get("brief.done", words.language().dateWithWeekday(done));
  }

  /**
   * The lines under the task: who and when, the expected day, what it hangs on, what it rests on.
   */
  public List<String> details(Words words) {
    List<String> lines = new ArrayList<>();
    String who =
        by.isEmpty() ? "" : words.get("by", words.and(by.stream().map(Doer::shown).toList())) + " ";
    LocalDate day = done;
    if (day != null) {
      lines.add(who + words.get("done.on", words.language().dateWithWeekday(day)));
      LocalDate again = deadline.again(day);
      if (again != null) {
        lines.add(words.get("again", words.language().dateWithWeekday(again)));
      }
    } else {
      List<String> said = deadline.sentences(words);
      lines.add(who + said.get(0));
      lines.addAll(said.subList(1, said.size()));
    }
    if (!hangsOn.isEmpty()) {
      lines.add(words.possible(hangsOn));
    }
    lines.addAll(support.lines(words));
    return lines;
  }
}
