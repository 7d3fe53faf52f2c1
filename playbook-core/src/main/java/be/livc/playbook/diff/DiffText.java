package be.livc.playbook.diff;

import be.livc.playbook.diff.DiffWords.Section;
import be.livc.playbook.model.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison as text. */
public final class DiffText {
  private final DiffWords words;
  private final StringBuilder page = new StringBuilder();

  private DiffText(DiffWords words) {
    this.words = words;
  }

  /**
   * The comparison as text; lines end with {@code \n} everywhere.
   *
   * @param sessions what it would do to sessions; null when that was not asked
   */
  public static String of(
      PlaybookDiff diff, @Nullable List<SessionRehearsal> sessions, Language language) {
    DiffText text = new DiffText(new DiffWords(diff, language));
    text.line(0, text.words.page());
    if (!text.words.outcome().isEmpty()) {
      text.line(0, text.words.outcome());
    }
    text.words.asks().forEach(line -> text.line(0, line));
    if (!diff.isEmpty()) {
      text.line(0, text.words.date());
      text.line(0, "");
      text.line(0, text.words.get("differences", diff.differences().size()));
      text.words.sections().forEach(text::section);
    }
    text.chances();
    if (sessions != null) {
      text.sessions(sessions);
    }
    return text.page.toString();
  }

  private void section(Section section) {
    line(0, "");
    line(0, section.title());
    Difference.Example shown = null;
    for (Difference one : section.differences()) {
      line(1, words.happened(one) + " (" + words.effect(one) + ")");
      for (Map.Entry<String, String> value : words.values(one)) {
        line(2, value.getKey() + ": " + value.getValue().replace("\n", "\n" + " ".repeat(6)));
      }
      if (one.example() != null && !one.example().equals(shown)) {
        shown = one.example();
        line(2, words.get("example") + ": " + words.example(shown));
        List<String> answers = words.answers(shown);
        if (!answers.isEmpty()) {
          line(2, words.get("example.answers") + ":");
          answers.forEach(answer -> line(3, answer));
        }
      }
    }
  }

  private void chances() {
    List<StepChance> differing = words.differing();
    if (differing.isEmpty()) {
      return;
    }
    line(0, "");
    line(0, words.get("chances"));
    for (StepChance one : differing) {
      List<String> both = words.chances(one);
      String was = words.get("was") + " " + both.get(0);
      line(1, one.name() + ": " + was + ", " + words.get("is") + " " + both.get(1));
    }
    if (!words.others().isEmpty()) {
      line(1, words.others());
    }
  }

  private void sessions(List<SessionRehearsal> sessions) {
    line(0, "");
    line(
        0,
        sessions.isEmpty() ? words.get("sessions.none") : words.get("sessions", sessions.size()));
    for (SessionRehearsal one : sessions) {
      line(1, words.session(one));
      words.rehearsed(one).forEach(it -> line(2, it));
    }
  }

  private void line(int depth, String text) {
    page.append(text.isEmpty() ? "" : "  ".repeat(depth) + text).append('\n');
  }
}
