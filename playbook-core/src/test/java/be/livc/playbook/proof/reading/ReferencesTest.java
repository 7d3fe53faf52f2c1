package be.livc.playbook.proof.reading;

import static be.livc.playbook.walk.Sketch.is;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Comparison;
import be.livc.playbook.model.Conclusion;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Fiche;
import be.livc.playbook.model.ForEach;
import be.livc.playbook.model.Ground;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Validity;
import be.livc.playbook.walk.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everything that a playbook names, wherever it names it. */
class ReferencesTest {
  private static final Condition ALWAYS = Condition.always();
  private final Sketch sketch = new Sketch();

  private static Ground cites(String source) {
    return new Ground(List.of(new Ground.Citation(source, "")), null, false);
  }

  private static Condition fact(String id) {
    return new Condition.IsFact(id, true);
  }

  private static Option option(String key) {
    Text says = new Text("{in-says}");
    return new Option(
        key,
        new Text(key),
        says,
        null,
        Set.of(),
        false,
        cites("option"),
        fact("option"),
        List.of());
  }

  private Step.Ask choice() {
    Step.Refusal refusal = new Step.Refusal(fact("refusal"), new Text("Niet met {in-refusal}."));
    return Step.Ask.of(
            sketch.header("q", fact("step")).withGround(cites("step")),
            new Text("En {in-question}?"),
            new AnswerType.Choice(List.of(option("a"))))
        .withRefusals(List.of(refusal));
  }

  private Step.Ask table() {
    AnswerType.Column column =
        new AnswerType.Column(
            "k", new Text("{in-column}"), Sketch.amount(), false, null, cites("column"));
    return sketch.ask("rijen", new AnswerType.Table(List.of(column), 0, 3));
  }

  private static Playbook with(Playbook it, Map<String, Conclusion> conclusions, Fiche fiche) {
    return new Playbook(
        it.id(),
        it.version(),
        it.language(),
        it.title(),
        "",
        null,
        it.status(),
        Playbook.YEARLY,
        null,
        false,
        false,
        it.given(),
        it.facts(),
        conclusions,
        Map.of(),
        Map.of(),
        it.phases(),
        fiche,
        it.former());
  }

  @Test
  void sources_are_cited_in_all_that_rests_on_something() {
    Phase phase =
        new Phase(
            "een",
            new Text("{in-title}"),
            new Text("{in-why}"),
            fact("phase"),
            Validity.ALWAYS,
            new Ground(List.of(new Ground.Citation("phase", "")), new Text("{to-confirm}"), false),
            List.of(choice(), table()));
    Step.Ask given =
        Step.Ask.of(
            sketch.header("given", ALWAYS).withGround(cites("given")),
            new Text("?"),
            Sketch.amount());
    sketch.given.add(given);
    sketch.fact("a", fact("in-fact"));
    Fiche.Entry entry =
        new Fiche.Entry(
            "e",
            new Text("?"),
            new Text("!"),
            cites("entry"),
            Validity.ALWAYS,
            null,
            List.of(),
            Set.of(),
            List.of());
    Playbook playbook =
        with(
            sketch.playbook("p", List.of(phase)),
            Map.of(
                "c", new Conclusion("c", new Text("Klaar {in-conclusion}."), cites("conclusion"))),
            new Fiche(List.of(new Fiche.Theme("t", new Text("T"), List.of(entry)))));
    References named = new References(playbook);
    assertThat(named.sources)
        .containsExactlyInAnyOrder(
            "phase", "step", "option", "column", "given", "entry", "conclusion");
    assertThat(named.facts)
        .containsExactlyInAnyOrder("phase", "step", "refusal", "option", "in-fact");
    assertThat(named.answers)
        .containsExactlyInAnyOrder(
            "in-title",
            "in-why",
            "to-confirm",
            "in-question",
            "in-says",
            "in-refusal",
            "in-column",
            "in-conclusion");
    assertThat(named.hasDocuments).isFalse();
    assertThat(named.roles).isEmpty();
    assertThat(named.conclusions).isEmpty();
  }

  @Test
  void a_task_names_who_does_it_what_it_waits_for_and_what_it_is_for() {
    Step.Do waits =
        new Step.Do(
            sketch.header("", ALWAYS),
            new Text("Bel."),
            List.of("griffier", "burgemeester"),
            null,
            "start",
            "3 dagen einde",
            null,
            new ForEach("rijen", ALWAYS));
    Step.Do due = task(null, "Mail.").withDue(Step.Due.on("dag"));
    References named = new References(sketch.playbook(waits, due));
    assertThat(named.roles).containsExactlyInAnyOrder("griffier", "burgemeester");
    assertThat(named.answers).contains("start", "einde", "rijen", "dag");
  }

  @Test
  void a_document_is_told_of_and_names_what_it_is_for() {
    Step.Write write =
        new Step.Write(sketch.header("w", ALWAYS), "brief", new ForEach("rijen", ALWAYS));
    References named = new References(sketch.playbook(write));
    assertThat(named.hasDocuments).isTrue();
    assertThat(named.answers).containsExactly("rijen");
  }

  @Test
  void what_stands_inside_groups_options_and_questions_asked_again_is_named_too() {
    Step.Ask ask = sketch.yesNo("q", sketch.conclude("in-option", ALWAYS));
    Step.AskAgain again =
        sketch.again(ask, ALWAYS, Map.of("nee", List.of(sketch.conclude("again", ALWAYS))));
    Step group = sketch.group(ALWAYS, sketch.conclude("in-group", ALWAYS));
    assertThat(new References(sketch.playbook(ask, again, group)).conclusions)
        .containsExactlyInAnyOrder("in-option", "again", "in-group");
  }

  @Test
  void an_included_playbook_names_things_of_its_own() {
    Step.Conclude inside = new Sketch().conclude("binnen", ALWAYS);
    Step include = sketch.include("deel", new Sketch().playbook(inside));
    assertThat(new References(sketch.playbook(include)).conclusions).isEmpty();
  }

  private Step.Do task(ForEach each, String text) {
    return new Step.Do(
        sketch.header("t", ALWAYS), new Text(text), List.of(), null, "", "", null, each);
  }

  @Test
  void a_step_for_all_rows_or_for_none_says_nothing_of_rows() {
    assertThat(References.ofRows(task(null, "t"))).isEmpty();
    assertThat(References.ofRows(task(new ForEach("rijen", ALWAYS), "t"))).isEmpty();
    assertThat(References.ofRows(sketch.yesNo("q"))).isEmpty();
  }

  @Test
  void a_step_for_some_rows_asks_whether_there_is_one_one_is_kept_and_one_is_left_out() {
    Condition x = is("grond", "x");
    assertThat(References.ofRows(task(new ForEach("rijen", x), "t")))
        .containsExactly(
            new Condition.Count("rijen", Comparison.AT_LEAST, 1),
            new Condition.HasRow("rijen", x),
            new Condition.HasRow("rijen", new Condition.Not(x)));
  }

  @Test
  void a_column_that_texts_show_may_be_empty_in_a_row_that_the_step_is_for() {
    Condition x = is("grond", "x");
    Condition nothing = new Condition.Not(new Condition.Answered("naam", true));
    String text = "Bel {entry.naam}.";
    assertThat(References.emptyCells(task(new ForEach("rijen", ALWAYS), text)))
        .isEqualTo(Map.of("naam", new Condition.HasRow("rijen", nothing)));
    assertThat(References.emptyCells(task(new ForEach("rijen", x), text)))
        .isEqualTo(
            Map.of("naam", new Condition.HasRow("rijen", new Condition.All(List.of(x, nothing)))));
    assertThat(References.emptyCells(task(null, text))).isEmpty();
    assertThat(References.emptyCells(task(new ForEach("rijen", ALWAYS), "Bel."))).isEmpty();
  }

  @Test
  void tasks_and_documents_may_be_for_rows_and_no_other_step() {
    ForEach each = new ForEach("rijen", ALWAYS);
    assertThat(References.forEach(task(each, "t"))).isEqualTo(each);
    assertThat(References.forEach(new Step.Write(sketch.header("w", ALWAYS), "brief", each)))
        .isEqualTo(each);
    assertThat(References.forEach(sketch.write("brief", ALWAYS))).isNull();
    assertThat(References.forEach(sketch.tell("t"))).isNull();
  }
}
