package be.livc.playbook.walk;

import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answers;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer touches what hangs on it: gates that count how often they are looked at. */
class CircuitTest {
  private final Sketch sketch = new Sketch();
  private final Ask bedrag = sketch.ask("bedrag", Sketch.amount());
  private final List<Gate> gates =
      new ArrayList<>(List.of(new Gate.Constant(Gate.NO), new Gate.Constant(Gate.YES)));
  private final List<String> looked = new ArrayList<>();

  /** Says what the last of its inputs says, and that it was looked at. */
  private final class Probe extends Gate {
    private final String name;
    private final int[] inputs;

    Probe(String name, int... inputs) {
      this.name = name;
      this.inputs = inputs;
    }

    @Override
    int signal(Reading at) {
      looked.add(name);
      return at.truth(inputs[inputs.length - 1]);
    }

    @Override
    int[] inputs() {
      return inputs;
    }
  }

  private int add(Gate gate) {
    gates.add(gate);
    return gates.size() - 1;
  }

  private int probe(String name, int... inputs) {
    return add(new Probe(name, inputs));
  }

  private int asked(Ask ask, Map<String, Integer> codes) {
    return add(new QuestionGate.Asked(ask, 1, 0, key -> true, codes, false));
  }

  private Circuit circuit(Map<String, Integer> first) {
    Map<String, Circuit.Places> places = new HashMap<>();
    first.forEach(
        (question, gate) -> {
          Circuit.Places here = new Circuit.Places();
          here.add(gate);
          places.put(question, here);
        });
    return new Circuit(gates, List.of(), places, Map.of());
  }

  private static Value amount(long number) {
    return new Value.Amount(BigDecimal.valueOf(number));
  }

  private Signals signals(Circuit circuit, Answers answers) {
    Signals signals = circuit.signals(answers, Sketch.DATE);
    looked.clear();
    return signals;
  }

  private List<String> looked(Circuit circuit, Answers before, Answers after, String question) {
    Signals signals = signals(circuit, before);
    circuit.signals(signals, after, Sketch.DATE, question);
    return looked;
  }

  @Test
  void an_answer_is_looked_at_by_what_reads_it_once_and_by_nothing_else() {
    int amount = asked(bedrag, Map.of());
    int other = asked(sketch.yesNo("ander"), Map.of("ja", 0, "nee", 1));
    int size = add(passes(amount, bedrag, (type, value, date) -> value.equals(amount(2))));
    int first = probe("first", size);
    probe("second", amount, first);
    probe("beside", other);
    Circuit circuit = circuit(Map.of("bedrag", amount, "ander", other));
    Answers one = Answers.NONE.with("bedrag", amount(1));
    Answers two = Answers.NONE.with("bedrag", amount(2));
    assertThat(looked(circuit, one, two, "bedrag")).containsExactly("first", "second");
    Answers beside = two.with("ander", one("nee"));
    assertThat(looked(circuit, two, beside, "ander")).containsExactly("beside");
    assertThat(looked(circuit, two, two.with("weg", one("x")), "weg")).isEmpty();
  }

  @Test
  void what_says_the_same_after_another_answer_touches_nothing_behind_it() {
    int amount = asked(bedrag, Map.of());
    int size = add(passes(amount, bedrag, (type, value, date) -> !value.equals(amount(1))));
    probe("behind", size);
    Circuit circuit = circuit(Map.of("bedrag", amount));
    Answers two = Answers.NONE.with("bedrag", amount(2));
    assertThat(looked(circuit, two, two.with("bedrag", amount(3)), "bedrag")).isEmpty();
    int choice = asked(sketch.yesNo("keuze"), Map.of("ja", 0, "nee", 1));
    probe("option", choice);
    Answers yes = Answers.NONE.with("keuze", one("ja"));
    assertThat(looked(circuit(Map.of("keuze", choice)), yes, yes, "keuze")).isEmpty();
  }

  @Test
  void an_answer_that_has_no_code_is_another_one_though_its_signal_is_the_same() {
    Ask keuzes = sketch.choices("keuzes", option("a"), option("b"));
    int several = asked(keuzes, Map.of("a", 0, "b", 1));
    int has = add(passes(several, keuzes, (type, value, date) -> value.chosen().contains("b")));
    Circuit circuit = circuit(Map.of("keuzes", several));
    Answers a = Answers.NONE.with("keuzes", some("a"));
    Signals before = circuit.signals(a, Sketch.DATE);
    Answers both = a.with("keuzes", some("a", "b"));
    Signals after = circuit.signals(before, both, Sketch.DATE, "keuzes");
    assertThat(after.get(several)).isEqualTo(before.get(several));
    assertThat(before.get(has)).isEqualTo(Gate.NO);
    assertThat(after.get(has)).isEqualTo(Gate.YES);
  }

  @Test
  void another_date_touches_what_reads_the_date_alone() {
    int amount = asked(bedrag, Map.of());
    add(passes(amount, bedrag, this::tested));
    probe("beside", amount);
    int today = add(new Gate.On(new Validity(Sketch.DATE, Sketch.DATE)));
    probe("dated", today);
    Circuit circuit = circuit(Map.of("bedrag", amount));
    Answers answers = Answers.NONE.with("bedrag", amount(1));
    Signals before = signals(circuit, answers);
    circuit.signals(before, answers, Sketch.DATE.plusDays(1));
    assertThat(looked).containsExactly("dated");
    looked.clear();
    assertThat(circuit.signals(before, answers, Sketch.DATE)).isSameAs(before);
    assertThat(looked).isEmpty();
  }

  @Test
  void of_questions_a_table_alone_is_looked_at_again_on_another_date() {
    int several =
        add(
            new QuestionGate.Asked(
                sketch.choices("keuzes", option("a")),
                1,
                0,
                key -> looked.add("keuzes"),
                Map.of(),
                false));
    Circuit circuit = circuit(Map.of("keuzes", several));
    Answers answers = Answers.NONE.with("keuzes", some("a"));
    Signals before = circuit.signals(answers, Sketch.DATE);
    assertThat(looked).isNotEmpty();
    looked.clear();
    circuit.signals(before, answers, Sketch.DATE.plusDays(1));
    assertThat(looked).isEmpty();
  }

  private boolean tested(AnswerType type, Value value, LocalDate date) {
    looked.add("tested");
    return true;
  }

  private static Gate passes(int question, Ask ask, Gate.Test test) {
    return new Gate.Passes(question, ask, test, 0, false);
  }

  @Test
  void a_playbook_is_turned_into_a_circuit_once() {
    Playbook playbook = sketch.playbook(sketch.yesNo("q"));
    Playbook same = new Sketch().playbook(new Sketch().yesNo("q"));
    assertThat(Circuit.of(playbook)).isSameAs(Circuit.of(playbook));
    assertThat(Circuit.of(playbook)).isNotSameAs(Circuit.of(same));
  }
}
