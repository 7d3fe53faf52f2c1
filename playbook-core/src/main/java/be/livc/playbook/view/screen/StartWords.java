package be.livc.playbook.view.screen;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Text;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.view.ProgressLine;
import be.livc.playbook.view.ScreenNames;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.walk.Progress;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What is said before a walk begins. */
public final class StartWords {
  private StartWords() {}

  /** How many phases and questions there are on this day. */
  public static String size(Playbook playbook, LocalDate date, Sentences texts) {
    Progress progress = Walk.of(playbook, Answers.NONE, date).progress();
    return texts.of(
        "start.size",
        texts.count("phases", playbook.phases().size()),
        ProgressLine.questions(progress.least(), progress.most(), texts));
  }

  /** What must not be written: the playbook's own notice, as plain words, or ours. */
  public static String notice(Playbook playbook, Sentences texts) {
    Text own = playbook.notice();
    return own == null
        ? texts.of(playbook.sensitive() ? "start.sensitive.all" : "start.sensitive")
        : CommonMarkText.plain(own.fill(id -> ""));
  }

  /** That more than a third of what is said is still to be confirmed; empty where it isn't. */
  public static String toConfirm(Playbook playbook, Sentences texts) {
    int[] counts = new int[2];
    playbook.visit(
        step -> {
          if (step.kind() != StepKind.GROUP && step.kind() != StepKind.INCLUDE) {
            counts[0]++;
            counts[1] += step.header().ground().toConfirm() == null ? 0 : 1;
          }
        });
    return counts[1] * 3 > counts[0] ? texts.of("start.to-confirm") : "";
  }

  /**
   * A name for a session: the title and the day, with a number behind it where that is taken.
   *
   * @param taken the names of other sessions; upper and lower case are the same
   */
  public static String name(Playbook playbook, LocalDate date, Collection<String> taken) {
    String day = date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    String name = ScreenNames.title(playbook) + " " + day;
    Set<String> lower = new HashSet<>();
    taken.forEach(it -> lower.add(it.toLowerCase(Locale.ROOT)));
    String free = name;
    for (int i = 2; lower.contains(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }
}
