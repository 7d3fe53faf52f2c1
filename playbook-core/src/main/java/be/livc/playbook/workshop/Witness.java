package be.livc.playbook.workshop;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.answer.AnswersFileWriter;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.model.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers that lead to what was found.
 *
 * @param playbook the id of the playbook
 * @param name of its file, without a folder; another witness of the same check has another name
 * @param answers what a walk is given
 * @param on the day of the walk
 * @param text the file, as {@code livc playbook start --answers} takes it
 */
public record Witness(String playbook, String name, Answers answers, LocalDate on, String text) {
  private static final int LONGEST = 80;
  private static final int LONGEST_LINE = 150;

  /** Refuses null. */
  public Witness {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(text, "text");
  }

  static Witness of(Playbook playbook, Answers answers, LocalDate on, String name) {
    Answers accepted = AnswersFileWriter.accepted(playbook, answers);
    String text = AnswersFileWriter.of(playbook, accepted, on);
    return new Witness(playbook.id(), name, accepted, on, text);
  }

  /** The answers on one line; of many the first, and how many more there are. */
  String brief() {
    StringBuilder line = new StringBuilder();
    int left = answers.byQuestion().size();
    for (Map.Entry<String, Answer> answer : answers.byQuestion().entrySet()) {
      String part = answer.getKey() + ": " + AnswersFileWriter.brief(answer.getValue());
      if (line.length() + part.length() > LONGEST_LINE && line.length() > 0) {
        return line + " … (+" + left + ")";
      }
      line.append(line.length() == 0 ? "" : ", ").append(part);
      left--;
    }
    return line.toString();
  }

  /** What a witness is named after: its playbook, the rule, and what the finding is about. */
  static String stem(Playbook playbook, RuleId rule, List<String> arguments) {
    String about = arguments.isEmpty() ? "" : "-" + arguments.get(0);
    String stem = playbook.id() + "-" + rule.toString().replaceAll(".*/", "") + about;
    String plain = stem.replaceAll("[^A-Za-z0-9]+", "-");
    return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
  }
}
