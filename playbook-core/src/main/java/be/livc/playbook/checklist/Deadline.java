package be.livc.playbook.checklist;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Term;
import be.livc.playbook.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due at the latest: a rule and the day it gives.
 *
 * @param basis what it is counted from
 * @param term how long there is; null for the day of the basis itself
 * @param tasks the marks of the tasks it is counted from; empty unless {@link Basis#TASK}
 * @param from the name of the task or date it is counted from; may be empty
 * @param due the day by the rule; null when it is not known yet, or counted from a sensitive answer
 * @param certain whether that day is certain, and not one that is expected while a task is open
 * @param every how often it recurs, or null
 * @param confidential whether the day is read from a sensitive table: shown on a list for people,
 *     never in a calendar or to programs
 */
public record Deadline(
    Basis basis,
    @Nullable Term term,
    List<String> tasks,
    String from,
    @Nullable LocalDate due,
    boolean certain,
    @Nullable Term every,
    boolean confidential) {
  /** What a deadline is counted from. */
  public enum Basis {
    /** There is no deadline. */
    NONE,
    /** The reference date of the walk. */
    START,
    /** The day a task is ticked. */
    TASK,
    /** A date that is answered. */
    AFTER,
    /** Counted back from a date that is answered. */
    BEFORE,
    /** The day that an answer gives. */
    DUE
  }

  /** For what is due on no day. */
  static final Deadline NONE =
      new Deadline(Basis.NONE, null, List.of(), "", null, true, null, false);

  /** Keeps a copy. */
  public Deadline {
    tasks = Ordered.list(tasks);
  }

  /** When it has to be done again, after it was done on this day; null when it does not recur. */
  public @Nullable LocalDate again(LocalDate done) {
    return every == null ? null : WorkingDays.after(done, every);
  }

  /** How it was counted, such as {@code 30 dagen na taak 2}; empty when there is no deadline. */
  public String rule(Words words) {
    String term = this.term == null ? "" : words.term(this.term);
    return switch (basis) {
      case NONE -> "";
      case START -> words.get("rule.start", term);
      case TASK ->
          tasks.isEmpty()
              ? words.get("rule.step", term, from)
              : words.get(
                  (term.isEmpty() ? "rule.follow.task" : "rule.task")
                      + (tasks.size() == 1 ? "" : "s"),
                  term.isEmpty()
                      ? new Object[] {words.and(tasks)}
                      : new Object[] {term, words.and(tasks)});
      case AFTER ->
          term.isEmpty() ? words.get("rule.follow", from) : words.get("rule.after", term, from);
      case BEFORE ->
          term.isEmpty() ? words.get("rule.until", from) : words.get("rule.before", term, from);
      case DUE -> words.get("rule.due", from);
    };
  }

  /** The day in a few words, beside the marks of what comes before it. */
  List<String> brief(Words words, List<String> after) {
    List<String> said = new ArrayList<>();
    if (due != null) {
      String day = words.language().dateWithWeekday(due);
      said.add(words.get(certain || basis == Basis.NONE ? "brief.due" : "brief.expected", day));
    } else if (basis == Basis.NONE && every == null) {
      said.add(words.get("brief.none"));
    } else if (basis != Basis.NONE && (basis != Basis.TASK || after.isEmpty())) {
      said.add(rule(words));
    }
    if (every != null) {
      said.add(due == null ? words.every(every) : words.get("brief.every", words.every(every)));
    }
    return said;
  }

  /** The sentences to show, the first of which stands beside who does the task. */
  List<String> sentences(Words words) {
    List<String> said = new ArrayList<>();
    LocalDate day = due;
    String date = day == null ? "" : words.language().dateWithWeekday(day);
    if (basis == Basis.NONE) {
      if (every == null) {
        said.add(words.get("deadline.none"));
      } else if (day == null) {
        said.add(words.get("deadline.repeat", words.every(every)));
      } else {
        said.add(words.get("deadline.first", words.every(every), date));
      }
      return said;
    }
    boolean told = (basis == Basis.START || basis == Basis.DUE) && day != null && certain;
    if (told) {
      said.add(words.get("deadline", date));
    } else if (day != null && certain) {
      said.add(words.get("deadline.counted", date, rule(words)));
    } else {
      said.add(words.get("deadline", rule(words)));
      if (day != null) {
        said.add(words.get("deadline.expected", date));
      } else if (!certain && basis != Basis.TASK) {
        said.add(words.get("deadline.unknown"));
      }
    }
    if (every != null) {
      said.add(words.get("deadline.every", words.every(every)));
    }
    return said;
  }
}
