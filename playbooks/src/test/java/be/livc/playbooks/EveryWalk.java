package be.livc.playbooks;

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

/** Every walk from given answers to the end: each option once, other answers by one example. */
final class EveryWalk {
  private final Playbook playbook;
  private final LocalDate date;
  private final List<Walk> walks = new ArrayList<>();

  private EveryWalk(Playbook playbook, LocalDate date) {
    this.playbook = playbook;
    this.date = date;
  }

  static List<Walk> of(Playbook playbook, Answers start, LocalDate date) {
    EveryWalk every = new EveryWalk(playbook, date);
    every.goOn(start);
    return every.walks;
  }

  private void goOn(Answers answers) {
    Walk walk = Walk.of(playbook, answers, date);
    if (walk.atEnd()) {
      walks.add(walk);
      return;
    }
    Ask open = walk.open().orElseThrow();
    for (Value value : open.type().accept(new Examples(date))) {
      if (AnswerValidator.of(open, value) == null) {
        goOn(answers.with(open.id(), value));
      }
    }
  }

  private record Examples(LocalDate date) implements AnswerType.Visitor<List<Value>> {
    @Override
    public List<Value> yesNo(AnswerType.YesNo type) {
      return each(type.options());
    }

    @Override
    public List<Value> choice(AnswerType.Choice type) {
      return each(type.options());
    }

    private static List<Value> each(List<Option> options) {
      return options.stream().<Value>map(option -> new Value.OneOption(option.key())).toList();
    }

    @Override
    public List<Value> choices(AnswerType.Choices type) {
      List<String> all =
          type.options().stream().filter(option -> !option.exclusive()).map(Option::key).toList();
      return List.of(new Value.SomeOptions(all));
    }

    @Override
    public List<Value> words(AnswerType.Words type) {
      return List.of(new Value.Words("2026-03"));
    }

    @Override
    public List<Value> amount(AnswerType.Amount type) {
      return List.of(new Value.Amount(BigDecimal.valueOf(12)));
    }

    @Override
    public List<Value> day(AnswerType.Day type) {
      return List.of(new Value.Day(date));
    }

    @Override
    public List<Value> entries(AnswerType.Entries type) {
      return List.of(new Value.Entries(List.of(new Value.Entry("e", "Proefbeke"))));
    }

    @Override
    public List<Value> table(AnswerType.Table type) {
      Map<String, Value> cells = new LinkedHashMap<>();
      type.columns().forEach(column -> cells.put(column.key(), column.type().accept(this).get(0)));
      return List.of(new Value.Rows(List.of(new Value.Row("r", cells))));
    }
  }
}
