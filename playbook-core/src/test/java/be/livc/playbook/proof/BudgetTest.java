package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.any;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.not;
import static be.livc.playbook.walk.Sketch.option;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.proof.diagram.DecisionDiagrams;
import be.livc.playbook.proof.encoding.VariableTable;
import be.livc.playbook.walk.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each question to the diagrams has a budget of its own, however many were asked before it. */
class BudgetTest {
  private static final Condition ALWAYS = Condition.always();
  private static final int PARTS = 40;

  private final Sketch sketch = new Sketch();

  /** Everything that a proof looks at, again and again, each with answers of its own. */
  private Playbook playbook() {
    List<Step> steps = new ArrayList<>();
    AnswerType yesNo = new AnswerType.YesNo(List.of(option("ja"), option("nee")));
    for (int i = 0; i < PARTS; i++) {
      String a = "a" + i;
      String b = "b" + i;
      String c = "c" + i;
      sketch.fact("f" + i, all(is(a, "ja"), is(b, "ja")));
      sketch.fact("never" + i, all(is(a, "ja"), is(a, "nee")));
      Condition fact = new Condition.IsFact("f" + i, true);
      Condition never = new Condition.IsFact("never" + i, true);
      Step.Refusal refusal =
          new Step.Refusal(all(is(c, "nee"), is(a, "nee")), new Text("Niet met {" + b + "}."));
      Step.Refusal idle = new Step.Refusal(all(is(c, "nee"), is(c, "ja")), new Text("Nooit."));
      steps.add(sketch.yesNo(a, sketch.yesNo(b)));
      steps.add(sketch.ask(c, yesNo, ALWAYS, false, List.of(refusal, idle)));
      steps.add(sketch.tell("", any(all(fact, is(c, "nee")), not(is(b, "ja")))));
      steps.add(sketch.tell("", never));
      steps.add(sketch.tell("", any(is(a, "ja"), all(is(a, "ja"), is(c, "ja")))));
      steps.add(sketch.tell("", all(is(a, "ja"), is(a, "nee"))));
      steps.add(new Step.Tell(sketch.header("", is(c, "ja")), new Text("{" + b + "} en {a0}")));
      steps.add(sketch.conclude("", all(is(a, "nee"), is(c, "nee"))));
    }
    steps.add(sketch.write("brief", ALWAYS));
    return sketch.playbook(steps.toArray(new Step[0]));
  }

  private static Template template() {
    Set<String> uses = new LinkedHashSet<>();
    for (int i = 0; i < PARTS; i++) {
      uses.addAll(Arrays.asList("a" + i, "b" + i));
    }
    SourceFile file = new SourceFile("brief.md.ftl", "---\ntitle: T\n---\n");
    return new Template(
        "brief",
        file,
        file.text().length(),
        "T",
        "",
        Language.NL,
        uses,
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        "");
  }

  private static List<String> found(Playbook playbook, long budget) {
    DecisionDiagrams diagrams = new DecisionDiagrams(budget, Long.MAX_VALUE);
    FindingCollector ledger = new FindingCollector(Sketch.DATE);
    Prover prover =
        new Prover(
            new Liveness(playbook, Map.of("brief", template())),
            new VariableTable(diagrams, Sketch.DATE),
            ledger,
            List.of(),
            (step, where, underWay) -> {});
    prover.prove(playbook);
    List<String> found = new ArrayList<>();
    ledger.findings().forEach(it -> found.add(it.rule() + " " + it.step() + " " + it.arguments()));
    found.add(prover.rehearsals().size() + " rehearsals");
    return found;
  }

  @Test
  void what_one_question_took_does_not_count_for_the_next() {
    Playbook playbook = playbook();
    List<String> found = found(playbook, 1_000_000);
    assertThat(found)
        .filteredOn(it -> it.startsWith(RuleId.PROOF_ABSENT_ANSWER.toString()))
        .hasSize(PARTS);
    assertThat(found)
        .filteredOn(it -> it.startsWith(RuleId.PROOF_TEMPLATE_ANSWER.toString()))
        .hasSize(PARTS);
    assertThat(found(playbook, 10)).isEqualTo(found);
    assertThat(found(playbook, 2))
        .anyMatch(it -> it.startsWith(RuleId.PROOF_NOT_DECIDED.toString()));
  }

  @Test
  void what_is_given_up_is_said_to_be_not_decided_and_nothing_else_is_said_of_it() {
    Playbook playbook = included();
    List<String> found = found(playbook, 1_000_000);
    assertThat(found(playbook, 20)).anyMatch(it -> it.contains("not-decided"));
    assertThat(found)
        .filteredOn(it -> it.startsWith(RuleId.PROOF_CONDITION_NEVER.toString()))
        .hasSize(2);
    for (int budget = 1; budget < 40; budget++) {
      List<String> said = found(playbook, budget);
      said.removeIf(it -> it.contains("not-decided") || it.endsWith("rehearsals"));
      assertThat(found).as("budget %s", budget).containsAll(said);
    }
  }

  /** A part that ends in one of two ways, which it takes several questions to tell apart. */
  private Playbook included() {
    Sketch inner = new Sketch();
    List<Step> steps = new ArrayList<>();
    List<Condition> pairs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      inner.tell("");
    }
    for (int i = 0; i < 6; i++) {
      steps.add(inner.yesNo("deel.q" + i));
      pairs.add(all(is("deel.q" + i, "ja"), is("deel.q" + (i + 3) % 6, "nee")));
    }
    steps.add(inner.conclude("een", any(pairs.toArray(new Condition[0]))));
    steps.add(inner.conclude("twee", ALWAYS));
    Playbook part = inner.playbook(steps.toArray(new Step[0]));
    Condition one = new Condition.Concluded("deel", "een");
    Condition two = new Condition.Concluded("deel", "twee");
    return sketch.playbook(
        sketch.include("deel", part),
        sketch.tell("t", one),
        sketch.tell("both", all(one, two)),
        sketch.tell("neither", all(not(one), not(two))),
        sketch.yesNo("a"),
        sketch.conclude("", all(one, is("a", "ja"))),
        sketch.tell("u", any(two, is("a", "nee"))));
  }
}
