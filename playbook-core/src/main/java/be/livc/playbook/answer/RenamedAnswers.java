package be.livc.playbook.answer;

import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Answers to an earlier playbook under the ids that its questions, options and columns have now.
 */
public final class RenamedAnswers {
  private RenamedAnswers() {}

  /**
   * The answers as the present playbook knows them.
   *
   * @param former those of the present playbook, {@linkplain FormerIds#in in} the earlier one
   */
  public static Answers of(Answers answers, FormerIds former) {
    Objects.requireNonNull(answers, "answers");
    if (former.isEmpty()) {
      return answers;
    }
    Set<String> moved = new HashSet<>();
    answers.byQuestion().keySet().stream()
        .filter(id -> !former.id(id).equals(id))
        .forEach(id -> moved.add(former.id(id)));
    Map<String, Answer> renamed = new LinkedHashMap<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) -> {
              String now = former.id(id);
              if (now.equals(id) && moved.contains(id)) {
                // left behind under an id that another question has now
                return;
              }
              Answer its =
                  answer instanceof Answer.Given given
                      ? new Answer.Given(value(given.value(), now, former))
                      : answer;
              renamed.put(now, its);
            });
    return new Answers(renamed);
  }

  /**
   * A value with the options and columns of its question as they are called now.
   *
   * @param question the id it has now
   */
  public static Value value(Value value, String question, FormerIds former) {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(former, "former");
    return value.accept(new Keys(former, question));
  }

  private static final class Keys extends Value.DefaultVisitor<Value> {
    private final FormerIds former;
    private final String owner;

    Keys(FormerIds former, String owner) {
      this.former = former;
      this.owner = owner;
    }

    @Override
    protected Value other(Value value) {
      return value;
    }

    @Override
    public Value oneOption(Value.OneOption value) {
      return new Value.OneOption(former.part(owner, value.key()));
    }

    @Override
    public Value someOptions(Value.SomeOptions value) {
      return new Value.SomeOptions(
          value.keys().stream().map(key -> former.part(owner, key)).toList());
    }

    @Override
    public Value rows(Value.Rows value) {
      return new Value.Rows(value.rows().stream().map(this::row).toList());
    }

    private Value.Row row(Value.Row row) {
      Map<String, Value> cells = new LinkedHashMap<>();
      row.cells()
          .forEach(
              (column, cell) -> {
                String now = former.part(owner, column);
                cells.put(now, cell.accept(new Keys(former, owner + "." + now)));
              });
      return new Value.Row(row.identity(), cells);
    }
  }
}
