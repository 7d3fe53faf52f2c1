package be.livc.playbook.answer;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a playbook, kept in a file. Every value was accepted by its question when the file was
 * read; {@code refuse}, which needs a walk, was not looked at.
 *
 * @param playbook the id of the playbook
 * @param version its version; null for the working text
 * @param given what the embedding application supplies, by name
 * @param answers question id to value, in the order written. In a file the text of an entry is its
 *     identity, and so is the first cell of a row
 * @param later questions that were put off
 * @param empty optional questions that were left empty
 * @param done tasks that were ticked; one item of a task is named by its key
 * @param on the date of the walk; null where the file names none
 */
public record AnswersFile(
    String playbook,
    @Nullable Version version,
    Map<String, Value> given,
    Map<String, Value> answers,
    List<String> later,
    List<String> empty,
    List<String> done,
    @Nullable LocalDate on) {
  /** Keeps copies. */
  public AnswersFile {
    Objects.requireNonNull(playbook, "playbook");
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(empty, "empty");
    Objects.requireNonNull(done, "done");
    given = Ordered.map(given);
    answers = Ordered.map(answers);
    later = Ordered.list(later);
    empty = Ordered.list(empty);
    done = Ordered.list(done);
  }

  /** All of it as a walk takes it: given values first, then answers, empty ones, put-off ones. */
  public Answers recorded() {
    Answers all = Answers.NONE;
    for (Map.Entry<String, Value> entry : given.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, Value> entry : answers.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    for (String id : empty) {
      all = all.with(id, Value.NOTHING);
    }
    for (String id : later) {
      all = all.with(id, Answer.PUT_OFF);
    }
    return all;
  }
}
