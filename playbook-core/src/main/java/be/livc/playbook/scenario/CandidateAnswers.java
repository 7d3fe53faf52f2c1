package be.livc.playbook.scenario;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers worth trying: every option, and numbers and days on both sides of what conditions ask.
 */
public final class CandidateAnswers {
  private final LocalDate today;
  private final List<Condition> conditions = new ArrayList<>();

  /** For the questions of a playbook, on walks that begin on this day. */
  public CandidateAnswers(Playbook playbook, LocalDate today) {
    this.today = today;
    gather(playbook);
  }

  private void gather(Playbook playbook) {
    playbook.facts().values().forEach(fact -> fact.condition().visit(conditions::add));
    playbook.phases().stream().map(Phase::when).forEach(it -> it.visit(conditions::add));
    Gathering gathering = new Gathering();
    playbook.visit(
        step -> {
          step.header().when().visit(conditions::add);
          step.accept(gathering);
        });
  }

  /** The conditions of a step beside its own. */
  private final class Gathering extends Step.DefaultVisitor<Void> {
    @Override
    protected Void other(Step step) {
      return null;
    }

    @Override
    public Void ask(Ask step) {
      step.refusals().forEach(it -> it.when().visit(conditions::add));
      step.type().options().forEach(it -> it.when().visit(conditions::add));
      return null;
    }

    @Override
    public Void include(Step.Include step) {
      step.playbook().facts().values().forEach(it -> it.condition().visit(conditions::add));
      return null;
    }
  }

  /** What may be answered, most of it accepted; in a list that the caller may reorder. */
  public List<Value> of(Ask ask) {
    List<Value> values = new ArrayList<>(ask.type().accept(new Worth(ask.id())));
    if (ask.optional()) {
      values.add(Value.NOTHING);
    }
    return values;
  }

  /** What is worth trying at the question, or in a column where the id is empty. */
  private final class Worth implements AnswerType.Visitor<List<Value>> {
    private final String id;

    Worth(String id) {
      this.id = id;
    }

    @Override
    public List<Value> yesNo(AnswerType.YesNo type) {
      return options(type.options());
    }

    @Override
    public List<Value> choice(AnswerType.Choice type) {
      return options(type.options());
    }

    @Override
    public List<Value> choices(AnswerType.Choices type) {
      return sets(type.options());
    }

    @Override
    public List<Value> words(AnswerType.Words type) {
      return CandidateAnswers.words();
    }

    @Override
    public List<Value> amount(AnswerType.Amount type) {
      return numbers(id, type);
    }

    @Override
    public List<Value> day(AnswerType.Day type) {
      return days(id);
    }

    @Override
    public List<Value> entries(AnswerType.Entries type) {
      return lists(id);
    }

    @Override
    public List<Value> table(AnswerType.Table type) {
      return tables(type);
    }
  }

  private static List<Value> options(List<Option> options) {
    return options.stream().<Value>map(it -> new Value.OneOption(it.key())).toList();
  }

  /** Each option alone, and all that may stand together. */
  private static List<Value> sets(List<Option> options) {
    List<Value> sets = new ArrayList<>();
    options.forEach(it -> sets.add(new Value.SomeOptions(List.of(it.key()))));
    List<String> together =
        options.stream().filter(it -> !it.exclusive()).map(Option::key).toList();
    if (together.size() > 1) {
      sets.add(new Value.SomeOptions(together));
    }
    return sets;
  }

  /** Plain words, and some forms that patterns often ask for. */
  private static List<Value> words() {
    List<Value> words = new ArrayList<>();
    for (String text : List.of("Voorbeeld", "2026-01", "1", "A1", "9000", "naam@voorbeeld.be")) {
      words.add(new Value.Words(text));
    }
    return words;
  }

  private List<Value> numbers(String id, AnswerType.Amount type) {
    Set<BigDecimal> numbers = new LinkedHashSet<>();
    BigDecimal some = type.min() != null ? type.min() : type.max();
    numbers.add(some != null ? some : BigDecimal.TEN);
    for (Condition condition : conditions) {
      if (condition instanceof Condition.AmountIs is && is.answer().equals(id)) {
        BigDecimal cut = is.operand() == null ? BigDecimal.TEN : is.operand();
        numbers.addAll(List.of(cut.subtract(BigDecimal.ONE), cut, cut.add(BigDecimal.ONE)));
      }
    }
    return numbers.stream().<Value>map(Value.Amount::new).toList();
  }

  private List<Value> days(String id) {
    Set<LocalDate> days = new LinkedHashSet<>(List.of(today));
    Cuts cuts = new Cuts(id);
    for (Condition condition : conditions) {
      for (LocalDate cut : condition.accept(cuts)) {
        days.addAll(List.of(cut.minusDays(1), cut, cut.plusDays(1)));
      }
    }
    return days.stream().<Value>map(Value.Day::new).toList();
  }

  private List<Value> lists(String id) {
    Set<String> texts = new LinkedHashSet<>(List.of("Eerste", "Tweede"));
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Has has && has.answer().equals(id)) {
        texts.addAll(has.wanted());
      }
    }
    List<Value> lists = new ArrayList<>();
    List<Value.Entry> entries = texts.stream().map(text -> new Value.Entry(text, text)).toList();
    for (int size = 0; size <= entries.size(); size++) {
      lists.add(new Value.Entries(entries.subList(0, size)));
    }
    return lists;
  }

  /** No rows; each sort of row alone; all sorts together, so that each option stands in one. */
  private List<Value> tables(AnswerType.Table table) {
    int sorts = table.columns().stream().mapToInt(it -> guesses(it).size()).max().orElse(1);
    List<Value> tables = new ArrayList<>(List.of(rows(table, 0, 0), rows(table, 0, sorts)));
    for (int sort = 0; sort < sorts; sort++) {
      tables.add(rows(table, sort, 1));
    }
    return tables;
  }

  private Value rows(AnswerType.Table table, int first, int wanted) {
    int size = Math.max(table.min(), Math.min(table.max(), wanted));
    List<Value.Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Map<String, Value> cells = new LinkedHashMap<>();
      for (AnswerType.Column column : table.columns()) {
        List<Value> values = guesses(column);
        boolean words = column.type() instanceof AnswerType.Words;
        int sort = wanted == 1 ? first : i;
        cells.put(
            column.key(),
            words ? new Value.Words("Rij " + (i + 1)) : values.get(sort % values.size()));
      }
      rows.add(new Value.Row("rij-" + (i + 1), cells));
    }
    return new Value.Rows(rows);
  }

  private List<Value> guesses(AnswerType.Column column) {
    return column.type() instanceof AnswerType.Words
        ? List.of(Value.NOTHING)
        : column.type().accept(new Worth(""));
  }

  /** The day on which what a condition says of one question turns; none where it says nothing. */
  private final class Cuts extends Condition.DefaultVisitor<List<LocalDate>> {
    private final String question;

    Cuts(String question) {
      this.question = question;
    }

    @Override
    protected List<LocalDate> other(Condition condition) {
      return List.of();
    }

    @Override
    public List<LocalDate> dayIs(Condition.DayIs condition) {
      if (!condition.answer().equals(question)) {
        return List.of();
      }
      Condition.Shift shift = condition.shift();
      LocalDate other = shift == null ? today : shift.of(today);
      return List.of(condition.operand() == null ? other : condition.operand());
    }

    @Override
    public List<LocalDate> age(Condition.Age condition) {
      return condition.answer().equals(question)
          ? List.of(condition.term().before(today))
          : List.of();
    }
  }
}
