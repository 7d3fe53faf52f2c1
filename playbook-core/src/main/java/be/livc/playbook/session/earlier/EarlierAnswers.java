package be.livc.playbook.session.earlier;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection;
import be.livc.playbook.answer.RenamedAnswers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.Suggestion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a session are worth in another one, of the same playbook or of one that
 * follows it: those to questions that both have, under the ids they have now, and of a table the
 * columns that both have.
 *
 * @param offered what may be suggested, by question, in the order given
 * @param left the questions that both have and that can't take the answer, with the reason
 */
public record EarlierAnswers(Map<String, Suggestion> offered, Map<String, Left> left) {
  /** Keeps copies. */
  public EarlierAnswers {
    Objects.requireNonNull(offered, "offered");
    Objects.requireNonNull(left, "left");
    offered = Ordered.map(offered);
    left = Ordered.map(left);
  }

  /** What keeps an answer from being offered. */
  public enum Cause {
    /** The question asks for another sort of answer. */
    OTHER_SORT,
    /** It was given to a sensitive question, and the question here would show it. */
    SHOWN_HERE,
    /** The question does not accept it. */
    REFUSED
  }

  /**
   * Why an answer is not offered.
   *
   * @param cause what keeps it
   * @param rejection what the question says of it; null unless {@link Cause#REFUSED}, and without
   *     the value where the question is sensitive
   */
  public record Left(Cause cause, @Nullable Rejection rejection) {
    /** Checks that nothing is missing. */
    public Left {
      Objects.requireNonNull(cause, "cause");
    }
  }

  /**
   * All that a session has for a playbook, sensitive answers too. What is not the caller's to show
   * here, such as what came from elsewhere, is left out by {@link #withoutSensitive}.
   *
   * @param zone in which the day of an answer is told
   */
  public static EarlierAnswers of(Session source, Playbook playbook, ZoneId zone) {
    FormerIds former = playbook.former().in(source.playbook());
    Map<String, String> was = new LinkedHashMap<>();
    source.answers().byQuestion().keySet().forEach(id -> was.put(former.id(id), id));
    Map<String, Suggestion> offered = new LinkedHashMap<>();
    Map<String, Left> left = new LinkedHashMap<>();
    RenamedAnswers.of(source.answers(), former)
        .byQuestion()
        .forEach(
            (id, answer) -> {
              String before = was.getOrDefault(id, id);
              Ask asked = source.playbook().question(before).orElse(null);
              Ask ask = playbook.question(id).orElse(null);
              if (asked != null && ask != null && answer instanceof Answer.Given given) {
                Value value = asFarAsAsked(ask, given.value());
                Optional<Left> why = why(asked, ask, value);
                why.ifPresent(it -> left.put(id, it));
                if (why.isEmpty()) {
                  offered.put(id, suggestion(source, before, value, zone));
                }
              }
            });
    return new EarlierAnswers(offered, left);
  }

  /** A later sitting may ask less of each row. */
  private static Value asFarAsAsked(Ask ask, Value value) {
    if (!(ask.type() instanceof AnswerType.Table table) || !(value instanceof Value.Rows rows)) {
      return value;
    }
    Set<String> columns = new HashSet<>();
    table.columns().forEach(column -> columns.add(column.key()));
    return new Value.Rows(rows.rows().stream().map(row -> without(row, columns)).toList());
  }

  private static Value.Row without(Value.Row row, Set<String> columns) {
    Map<String, Value> cells = new LinkedHashMap<>(row.cells());
    cells.keySet().retainAll(columns);
    return new Value.Row(row.identity(), cells);
  }

  private static Optional<Left> why(Ask asked, Ask ask, Value value) {
    if (asked.type().kind() != ask.type().kind()) {
      return Optional.of(new Left(Cause.OTHER_SORT, null));
    } else if (asked.sensitive() && !ask.sensitive()) {
      return Optional.of(new Left(Cause.SHOWN_HERE, null));
    }
    return Optional.ofNullable(AnswerValidator.of(ask, value))
        .map(it -> new Left(Cause.REFUSED, ask.sensitive() ? it.silent() : it));
  }

  private static Suggestion suggestion(Session source, String question, Value value, ZoneId zone) {
    LocalDate on =
        source
            .recorded(question)
            .map(stamp -> LocalDate.ofInstant(stamp.time(), zone))
            .orElseGet(source::date);
    return new Suggestion(value, source.id(), source.name(), on);
  }

  /** Without the answers to questions that are sensitive in the playbook they are offered in. */
  public EarlierAnswers withoutSensitive(Playbook playbook) {
    Objects.requireNonNull(playbook, "playbook");
    Map<String, Suggestion> some = new LinkedHashMap<>(offered);
    some.keySet().removeIf(id -> playbook.question(id).map(Ask::sensitive).orElse(true));
    return new EarlierAnswers(some, left);
  }
}
