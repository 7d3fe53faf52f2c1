package be.livc.templates;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Walk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A walk to the end with answers drawn by a seed; some questions are put off. */
final class RandomWalk {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final List<String> TEXTS =
      List.of("Voorbeeld", "2026-03", "Voorbeeld & Co. *", "a@voorbeeld.be");

  private final Random random;

  private RandomWalk(long seed) {
    this.random = new Random(seed);
  }

  static Walk of(Playbook playbook, long seed) {
    RandomWalk draw = new RandomWalk(seed);
    Walk walk = Walk.of(playbook, Answers.NONE, DAY);
    while (!walk.atEnd()) {
      Ask ask = walk.open().orElseThrow();
      walk = Walk.of(playbook, draw.answer(walk.answers(), ask), DAY);
    }
    return walk;
  }

  private Answers answer(Answers answers, Ask ask) {
    if (ask.mayWait() && random.nextInt(6) == 0) {
      return answers.with(ask.id(), Answer.PUT_OFF);
    }
    for (int i = 0; i < 50; i++) {
      Value value = value(ask.type(), i);
      if (AnswerValidator.of(ask, value) == null) {
        return answers.with(ask.id(), value);
      }
    }
    throw new IllegalStateException("no answer found for " + ask.id());
  }

  private Value value(AnswerType type, int attempt) {
    return type.accept(new Draw(attempt));
  }

  private final class Draw implements AnswerType.Visitor<Value> {
    private final int attempt;

    Draw(int attempt) {
      this.attempt = attempt;
    }

    @Override
    public Value yesNo(AnswerType.YesNo type) {
      return one(type.options());
    }

    @Override
    public Value choice(AnswerType.Choice type) {
      return one(type.options());
    }

    @Override
    public Value choices(AnswerType.Choices type) {
      return some(type.options(), attempt);
    }

    @Override
    public Value words(AnswerType.Words type) {
      return new Value.Words(
          type.manyLines() ? "Een regel.\n\nNog een" : TEXTS.get(attempt % TEXTS.size()));
    }

    @Override
    public Value amount(AnswerType.Amount type) {
      return new Value.Amount(BigDecimal.valueOf(random.nextInt(1, attempt < 9 ? 50 : 5)));
    }

    @Override
    public Value day(AnswerType.Day type) {
      return new Value.Day(DAY.minusDays(random.nextInt(2_000)));
    }

    @Override
    public Value entries(AnswerType.Entries type) {
      return new Value.Entries(RandomWalk.this.entries(type.min()));
    }

    @Override
    public Value table(AnswerType.Table type) {
      return new Value.Rows(rows(type));
    }
  }

  private Value one(List<Option> options) {
    return new Value.OneOption(options.get(random.nextInt(options.size())).key());
  }

  private Value some(List<Option> options, int attempt) {
    List<String> keys = new ArrayList<>();
    List<Option> alone = options.stream().filter(Option::exclusive).toList();
    if (!alone.isEmpty() && random.nextInt(6) == 0) {
      return one(alone, keys);
    }
    for (Option option : options) {
      if (random.nextBoolean() && (!option.exclusive() || attempt % 5 == 4)) {
        keys.add(option.key());
      }
    }
    return new Value.SomeOptions(keys);
  }

  private Value one(List<Option> alone, List<String> keys) {
    keys.add(alone.get(random.nextInt(alone.size())).key());
    return new Value.SomeOptions(keys);
  }

  private List<Value.Entry> entries(int least) {
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0, n = Math.max(least, random.nextInt(4)); i < n; i++) {
      entries.add(new Value.Entry("e" + i, "Proefbeke " + i));
    }
    return entries;
  }

  private List<Value.Row> rows(AnswerType.Table table) {
    List<Value.Row> rows = new ArrayList<>();
    for (int i = 0, n = Math.max(table.min(), random.nextInt(4)); i < n; i++) {
      Map<String, Value> cells = new LinkedHashMap<>();
      for (AnswerType.Column column : table.columns()) {
        boolean empty = column.optional() && random.nextBoolean();
        cells.put(column.key(), empty ? Value.NOTHING : value(column.type(), i));
      }
      rows.add(new Value.Row("r" + i, cells));
    }
    return rows;
  }
}
