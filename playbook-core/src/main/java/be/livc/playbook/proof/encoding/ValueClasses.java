package be.livc.playbook.proof.encoding;

import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values of a question that hit every stretch its conditions cut out, in rising order where there
 * is one. Several options are not sampled: each is a variable of its own.
 */
final class ValueClasses implements AnswerType.Visitor<List<Value>> {
  private final Set<Condition> tests;
  private final LocalDate date;

  private final List<Value> values = new ArrayList<>();
  private boolean decided = true;

  private ValueClasses(Set<Condition> tests, LocalDate date) {
    this.tests = tests;
    this.date = date;
  }

  static ValueClasses of(Ask ask, Set<Condition> tests, LocalDate date) {
    ValueClasses samples = new ValueClasses(tests, date);
    List<Value> all = ask.type().accept(samples);
    // the option of a question is one of its options: to look it up takes all of them
    samples.values.addAll(
        all.stream()
            .filter(it -> it instanceof Value.OneOption || AnswerValidator.of(ask, it) == null)
            .toList());
    if (samples.values.isEmpty()) {
      samples.values.add(all.get(0));
    }
    return samples;
  }

  /** What a column may hold that is not left empty; accepted as it stands. */
  static List<Value> cells(AnswerType.Column column, Set<Condition> tests, LocalDate date) {
    List<Value> all = column.type().accept(new ValueClasses(tests, date));
    List<Value> accepted =
        all.stream()
            .filter(value -> AnswerValidator.of(column.type(), column.optional(), value) == null)
            .toList();
    return accepted.isEmpty() ? all.subList(0, 1) : accepted;
  }

  /** At least one value, accepted wherever there is an accepted one at all. */
  List<Value> values() {
    return values;
  }

  /** False where there are too many ways to tell answers apart. */
  boolean isDecided() {
    return decided;
  }

  @Override
  public List<Value> yesNo(AnswerType.YesNo type) {
    return each(type);
  }

  @Override
  public List<Value> choice(AnswerType.Choice type) {
    return each(type);
  }

  private static List<Value> each(AnswerType type) {
    return type.options().stream().<Value>map(it -> new Value.OneOption(it.key())).toList();
  }

  @Override
  public List<Value> choices(AnswerType.Choices type) {
    return List.of(new Value.SomeOptions(type.options().stream().map(Option::key).toList()));
  }

  @Override
  public List<Value> words(AnswerType.Words type) {
    return List.of(new Value.Words("…"));
  }

  @Override
  public List<Value> amount(AnswerType.Amount type) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(type.decimals());
    TreeSet<BigDecimal> points = new TreeSet<>();
    for (Condition test : tests) {
      if (test instanceof Condition.AmountIs is && is.operand() != null) {
        points.add(is.operand());
      }
    }
    points.add(simplest(type));
    if (type.max() != null) {
      points.add(type.max());
    }
    TreeSet<BigDecimal> around = new TreeSet<>();
    for (BigDecimal point : points) {
      BigDecimal floor = point.setScale(type.decimals(), RoundingMode.FLOOR);
      BigDecimal ceiling = point.setScale(type.decimals(), RoundingMode.CEILING);
      around.addAll(List.of(floor.subtract(step), floor, ceiling, ceiling.add(step)));
    }
    return around.stream().<Value>map(Value.Amount::new).toList();
  }

  static BigDecimal simplest(AnswerType.Amount type) {
    if (type.min() != null) {
      return type.min().setScale(type.decimals(), RoundingMode.CEILING);
    }
    return type.max() != null ? type.max().min(BigDecimal.ZERO) : BigDecimal.ZERO;
  }

  @Override
  public List<Value> day(AnswerType.Day type) {
    Condition.Visitor<List<LocalDate>> borders =
        new Condition.DefaultVisitor<>() {
          @Override
          protected List<LocalDate> other(Condition test) {
            return List.of();
          }

          @Override
          public List<LocalDate> dayIs(Condition.DayIs test) {
            return test.operand() == null ? List.of() : List.of(test.operand());
          }

          @Override
          public List<LocalDate> age(Condition.Age test) {
            return test.other() == null ? List.of(test.term().before(date), date) : List.of();
          }
        };
    TreeSet<LocalDate> around = new TreeSet<>();
    for (Condition test : tests) {
      test.accept(borders).forEach(border -> addAround(border, around));
    }
    if (around.isEmpty()) {
      around.add(date);
    }
    return around.stream().<Value>map(Value.Day::new).toList();
  }

  private static void addAround(LocalDate day, Set<LocalDate> around) {
    around.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
  }

  @Override
  public List<Value> entries(AnswerType.Entries type) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    for (Condition test : tests) {
      if (test instanceof Condition.Has has) {
        has.wanted().forEach(text -> wanted.putIfAbsent(text.toLowerCase(Locale.ROOT), 0));
      }
    }
    List<String> texts = List.copyOf(wanted.keySet());
    List<Value> lists = new ArrayList<>();
    Subsets subsets = new Subsets(tests, texts.size(), 1, type.min(), type.max());
    decided = subsets.areFew();
    subsets.forEach(
        (some, size) -> {
          List<Value.Entry> entries = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            String text = i < some.size() ? texts.get(some.get(i)) : "… " + i;
            entries.add(new Value.Entry("e" + i, text));
          }
          lists.add(new Value.Entries(entries));
        });
    return lists;
  }

  @Override
  public List<Value> table(AnswerType.Table type) {
    RowClasses rows = new RowClasses(type, tests, date);
    List<Map<String, Value>> kinds = rows.kinds();
    List<Value> tables = new ArrayList<>();
    Subsets subsets =
        new Subsets(tests, kinds.size(), type.columns().size(), type.min(), type.max());
    decided = subsets.areFew() && rows.areFew();
    subsets.forEach(
        (some, size) -> {
          List<Value.Row> made = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            Map<String, Value> other =
                rows.neutral() != null
                    ? rows.neutral()
                    : some.isEmpty() ? null : kinds.get(some.get(0));
            Map<String, Value> cells = i < some.size() ? kinds.get(some.get(i)) : other;
            if (cells != null) {
              made.add(new Value.Row("e" + i, cells));
            }
          }
          if (made.size() == size) {
            tables.add(new Value.Rows(made));
          }
        });
    return tables.isEmpty() ? List.of(new Value.Rows(List.of())) : tables;
  }
}
