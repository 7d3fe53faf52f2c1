package be.livc.playbook.walk;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Values for the questions of {@link RandomPlaybook}, and random answers. */
public final class RandomAnswers {
  private static final List<String> DAYS =
      List.of(
          "2025-11-23",
          "2025-11-24",
          "2026-01-01",
          "2026-10-25",
          "2026-10-30",
          "2026-11-01",
          "2026-11-20",
          "2026-11-25",
          "2026-12-01",
          "2027-01-01");

  private RandomAnswers() {}

  public static AnswerType.Table table() {
    Option x = Sketch.option("x", Set.of("t"), false);
    AnswerType choice = new AnswerType.Choice(List.of(x, Sketch.option("y")));
    AnswerType words = new AnswerType.Words(false, null, null);
    return new AnswerType.Table(
        List.of(
            new AnswerType.Column("grond", new Text("Grond"), choice, false, null, Ground.NONE),
            new AnswerType.Column("naam", new Text("Naam"), words, true, null, Ground.NONE)
                .withWhen(new Condition.IsOption("grond", Set.of("x")))),
        0,
        2);
  }

  /** Every accepted value that these playbooks can tell apart, and some they can't. */
  public static List<Value> values(Ask ask) {
    List<Value> values = new ArrayList<>();
    AnswerType type = ask.type();
    if (type instanceof AnswerType.Choices) {
      for (int set = 1; set < 1 << type.options().size(); set++) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < type.options().size(); i++) {
          if ((set >> i & 1) == 1) {
            keys.add(type.options().get(i).key());
          }
        }
        values.add(new Value.SomeOptions(keys));
      }
    } else if (type instanceof AnswerType.Amount) {
      for (int i = 0; i <= 4; i++) {
        values.add(new Value.Amount(BigDecimal.valueOf(i)));
      }
    } else if (type instanceof AnswerType.Day) {
      DAYS.forEach(day -> values.add(new Value.Day(LocalDate.parse(day))));
    } else if (type instanceof AnswerType.Words) {
      values.add(new Value.Words("words"));
    } else if (type instanceof AnswerType.Entries) {
      for (String list : List.of("", "a", "b", "c", "a b", "c d", "a c", "b c", "a b c", "a c d")) {
        values.add(list.isEmpty() ? Sketch.list() : Sketch.list(list.split(" ")));
      }
      values.add(Sketch.list("b", "c", "d"));
      values.add(Sketch.list("c", "d", "e"));
    } else if (type instanceof AnswerType.Table) {
      values.addAll(tables());
    } else {
      type.options().forEach(option -> values.add(new Value.OneOption(option.key())));
    }
    values.removeIf(value -> AnswerValidator.of(ask, value) != null);
    if (ask.optional()) {
      values.add(Value.NOTHING);
    }
    return values;
  }

  private static List<Value> tables() {
    List<Value.Row> rows = new ArrayList<>();
    for (String ground : List.of("x", "y")) {
      Value cell = new Value.OneOption(ground);
      rows.add(new Value.Row(ground + "1", Map.of("grond", cell)));
      Map<String, Value> both = new LinkedHashMap<>();
      both.put("grond", cell);
      both.put("naam", new Value.Words("n"));
      rows.add(new Value.Row(ground + "2", both));
    }
    List<Value> tables = new ArrayList<>(List.of(new Value.Rows(List.of())));
    for (int i = 0; i < rows.size(); i++) {
      tables.add(new Value.Rows(List.of(rows.get(i))));
      for (int j = i; j < rows.size(); j++) {
        tables.add(new Value.Rows(List.of(rows.get(i), rows.get(j))));
      }
    }
    return tables;
  }

  /** One of {@link #values}; where nothing is offered, one that is not. */
  public static Value value(Ask ask, Random random) {
    List<Value> values = values(ask);
    if (values.isEmpty()) {
      return ask.type() instanceof AnswerType.Choices ? Sketch.some("o0") : Sketch.one("o0");
    }
    return values.get(random.nextInt(values.size()));
  }

  /** What someone half-way may have: values, put-off questions and answers on other branches. */
  public static Answers answers(Playbook playbook, Random random) {
    Answers answers = Answers.NONE;
    List<Ask> all = questions(playbook);
    for (int i = random.nextInt(8); i > 0; i--) {
      Optional<Ask> open = Walk.of(playbook, answers, Sketch.DATE).open();
      boolean aside = open.isEmpty() || random.nextInt(4) == 0;
      if (all.isEmpty()) {
        return answers;
      }
      Ask ask = aside ? all.get(random.nextInt(all.size())) : open.get();
      answers =
          random.nextInt(4) == 0 && ask.mayWait()
              ? answers.with(ask.id(), Answer.PUT_OFF)
              : answers.with(ask.id(), value(ask, random));
    }
    return answers;
  }

  /** All questions, in document order. */
  public static List<Ask> questions(Playbook playbook) {
    List<Ask> asks = new ArrayList<>();
    playbook.visit(
        step -> {
          if (step instanceof Ask ask) {
            asks.add(ask);
          }
        });
    return asks;
  }
}
