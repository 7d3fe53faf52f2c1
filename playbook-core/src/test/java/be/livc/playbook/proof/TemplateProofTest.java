package be.livc.playbook.proof;

import static be.livc.playbook.walk.Sketch.all;
import static be.livc.playbook.walk.Sketch.is;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.option;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.document.Template;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a template reads was asked on every walk to it, and the walks on which it is tried. */
class TemplateProofTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private static Template template(Set<String> uses, Set<String> blanks) {
    SourceFile file =
        new SourceFile(
            "brief.md.ftl", "---\ntitle: T\nuses: [" + String.join(", ", uses) + "]\n---\n");
    return new Template(
        "brief",
        file,
        file.text().length(),
        "T",
        "",
        Language.NL,
        uses,
        blanks,
        Set.of(),
        Set.of(),
        Map.of(),
        List.of(),
        List.of(),
        "");
  }

  private ProofResult proven(Set<String> uses, Step... steps) {
    return proven(template(uses, Set.of()), steps);
  }

  private ProofResult proven(Template template, Step... steps) {
    return Proofs.from(sketch.playbook(steps), Sketch.DATE, Map.of("brief", template));
  }

  private static List<ProofFinding> of(ProofResult result, RuleId rule) {
    return result.findings().stream().filter(it -> it.rule() == rule).toList();
  }

  @Test
  void an_answer_that_some_walk_to_the_document_was_not_asked_for_is_told_with_such_a_walk() {
    List<ProofFinding> found =
        of(
            proven(
                Set.of("r"),
                sketch.yesNo("q"),
                sketch.yesNo("r", is("q", "ja")),
                sketch.write("brief", ALWAYS)),
            RuleId.PROOF_TEMPLATE_ANSWER);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).arguments()).containsExactly("brief", "r", "brief.md.ftl:3");
    assertThat(found.get(0).witness()).isEqualTo(Answers.NONE.with("q", one("nee")));
  }

  @Test
  void an_answer_that_every_walk_to_the_document_gave_may_be_missing_or_is_no_question_is_fine() {
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r", is("q", "ja")),
      sketch.yesNo("s", is("q", "nee")),
      sketch.write("brief", is("q", "ja"))
    };
    assertThat(of(proven(Set.of("q", "r", "day"), steps), RuleId.PROOF_TEMPLATE_ANSWER)).isEmpty();
    Template blank = template(Set.of("r", "s"), Set.of("s"));
    assertThat(of(proven(blank, steps), RuleId.PROOF_TEMPLATE_ANSWER)).isEmpty();
  }

  @Test
  void what_decided_whether_it_was_asked_is_known_still_where_the_document_is_written() {
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r", is("q", "ja")),
      sketch.conclude("c", is("q", "nee")),
      sketch.yesNo("s"),
      sketch.write("brief", is("s", "ja"))
    };
    assertThat(of(proven(Set.of("r"), steps), RuleId.PROOF_TEMPLATE_ANSWER)).isEmpty();
  }

  @Test
  void a_document_that_no_walk_writes_lacks_nothing() {
    Step[] steps = {
      sketch.yesNo("q"),
      sketch.yesNo("r", is("q", "ja")),
      sketch.write("brief", all(is("q", "ja"), is("q", "nee")))
    };
    ProofResult result = proven(Set.of("r"), steps);
    assertThat(of(result, RuleId.PROOF_TEMPLATE_ANSWER)).isEmpty();
    assertThat(result.rehearsals()).isEmpty();
  }

  @Test
  void whether_an_answer_is_missing_is_not_decided_where_it_hinges_on_two_answers() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Step[] steps = {
      sketch.ask("n", Sketch.amount()),
      sketch.ask("m", Sketch.amount()),
      sketch.yesNo("r", more),
      sketch.write("brief", ALWAYS)
    };
    ProofResult result = proven(Set.of("r"), steps);
    assertThat(of(result, RuleId.PROOF_TEMPLATE_ANSWER)).isEmpty();
    assertThat(of(result, RuleId.PROOF_TEMPLATE_NOT_DECIDED))
        .extracting(ProofFinding::arguments)
        .containsExactly(List.of("brief", "r", "brief.md.ftl:3"));
  }

  @Test
  void what_a_template_reads_is_used() {
    Step[] steps = {sketch.yesNo("q"), sketch.write("brief", ALWAYS)};
    RuleId idle = RuleId.PROOF_OPTION_WITHOUT_EFFECT;
    assertThat(of(proven(Set.of("q"), steps), idle)).isEmpty();
    assertThat(of(proven(Set.of(), steps), idle)).hasSize(1);
    assertThat(of(Proofs.from(sketch.playbook(steps), Sketch.DATE, Map.of()), idle))
        .as("the template is not at hand, and may read it")
        .isEmpty();
  }

  @Test
  void without_templates_nothing_is_tried() {
    Step[] steps = {sketch.yesNo("q"), sketch.write("brief", ALWAYS)};
    assertThat(Proofs.of(sketch.playbook(steps), Sketch.DATE).rehearsals()).isEmpty();
  }

  /** Each option that some rehearsal of the document takes, by question. */
  private static Set<String> taken(ProofResult result) {
    Set<String> taken = new TreeSet<>();
    for (TrialWalk walk : result.rehearsals()) {
      walk.answers()
          .byQuestion()
          .forEach(
              (id, answer) -> {
                if (answer instanceof Answer.Given given) {
                  given.value().chosen().forEach(key -> taken.add(id + " " + key));
                }
              });
    }
    return taken;
  }

  @Test
  void the_walks_to_a_document_together_take_each_option_that_leads_there() {
    Step write = sketch.write("brief", is("q", "ja"));
    ProofResult result =
        proven(
            Set.of("a"),
            sketch.yesNo("q"),
            sketch.choice("a", option("x"), option("y"), option("z")),
            sketch.choices("b", option("k"), option("l"), option("m", Set.of(), true)),
            sketch.yesNo("c", is("a", "z")),
            write,
            sketch.yesNo("later"));
    assertThat(result.rehearsals())
        .isNotEmpty()
        .allMatch(it -> it.step() == write.header().number() && it.date().equals(Sketch.DATE));
    assertThat(taken(result))
        .containsExactly("a x", "a y", "a z", "b k", "b l", "b m", "c ja", "c nee", "q ja");
  }

  @Test
  void options_that_go_together_are_tried_together_and_no_walk_is_tried_for_nothing_new() {
    ProofResult result =
        proven(
            Set.of(),
            sketch.choices("b", option("k"), option("l"), option("m")),
            sketch.choice("c", option("x"), option("y")),
            sketch.write("brief", ALWAYS));
    assertThat(result.rehearsals()).hasSize(2);
    assertThat(result.rehearsals().get(0).answers().get("b"))
        .isEqualTo(new Answer.Given(some("k", "l", "m")));
    assertThat(taken(result)).containsExactly("b k", "b l", "b m", "c x", "c y");
  }

  @Test
  void options_that_conditions_tell_apart_are_tried_too() {
    Step[] steps = {
      sketch.choices("b", option("k"), option("l"), option("m")),
      sketch.yesNo("extra", new Condition.Has("b", true, Set.of("k", "l"))),
      sketch.choice("c", option("x"), option("y"), option("z")),
      sketch.tell("t", is("c", "y")),
      sketch.write("brief", ALWAYS)
    };
    assertThat(taken(proven(Set.of(), steps)))
        .containsExactly("b k", "b l", "b m", "c x", "c y", "c z", "extra ja", "extra nee");
  }

  @Test
  void two_documents_are_tried_each_on_walks_of_its_own() {
    Step.Write first = sketch.write("brief", is("q", "ja"));
    Step.Write second = sketch.write("brief", is("q", "nee"));
    ProofResult result = proven(Set.of(), sketch.yesNo("q"), first, second);
    assertThat(result.rehearsals())
        .extracting(it -> it.step() + " " + it.answers().get("q"))
        .containsExactly(
            first.header().number() + " " + new Answer.Given(one("ja")),
            second.header().number() + " " + new Answer.Given(one("nee")));
  }

  @Test
  void a_document_is_tried_on_the_first_day_on_which_it_is_written() {
    Validity later = new Validity(Sketch.DATE.plusDays(3), null);
    Step.Write now = sketch.write("brief", ALWAYS);
    Step.Write then = new Step.Write(sketch.header("", ALWAYS, later), "brief", null);
    ProofResult result = proven(Set.of(), sketch.yesNo("q"), now, then);
    assertThat(result.rehearsals())
        .extracting(it -> it.step() + " " + it.date())
        .containsOnly(
            now.header().number() + " " + Sketch.DATE,
            then.header().number() + " " + Sketch.DATE.plusDays(3));
  }

  @Test
  void a_question_that_may_be_left_empty_is_tried_with_its_options() {
    AnswerType type = new AnswerType.Choice(List.of(option("a"), option("b")));
    ProofResult result =
        proven(Set.of(), sketch.ask("q", type, ALWAYS, true), sketch.write("brief", ALWAYS));
    assertThat(taken(result)).containsExactly("q a", "q b");
  }

  @Test
  void a_walk_that_a_refusal_stops_is_not_tried() {
    AnswerType type = new AnswerType.Choice(List.of(option("a"), option("b"), option("c")));
    List<Step.Refusal> refusals = List.of(new Step.Refusal(is("q", "b"), new Text("Niet b.")));
    ProofResult result =
        proven(
            Set.of(),
            sketch.ask("q", type, ALWAYS, false, refusals),
            sketch.write("brief", ALWAYS));
    assertThat(taken(result)).containsExactly("q a", "q c");
  }

  @Test
  void what_hinges_on_two_answers_is_tried_where_a_walk_comes_there_all_the_same() {
    Condition more = new Condition.AmountIs("n", Comparison.MORE_THAN, null, "m");
    Playbook playbook =
        sketch.playbook(
            sketch.ask("n", Sketch.amount()),
            sketch.ask("m", Sketch.amount()),
            sketch.yesNo("r", new Condition.Not(more)),
            sketch.write("brief", ALWAYS));
    ProofResult result =
        Proofs.from(playbook, Sketch.DATE, Map.of("brief", template(Set.of(), Set.of())));
    assertThat(result.rehearsals()).isNotEmpty();
    assertThat(result.rehearsals().get(0).answers().byQuestion()).containsOnlyKeys("n", "m", "r");
    assertThat(result.rehearsals().get(0).answers().get("r"))
        .isInstanceOfSatisfying(
            Answer.Given.class, it -> assertThat(it.value()).isInstanceOf(Value.OneOption.class));
  }
}
