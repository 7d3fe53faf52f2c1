package be.livc.playbook.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A step of each kind, an answer of each sort, a value of each, a condition of each form. */
final class EveryPart {
  static final List<Option> OPTIONS =
      List.of(
          Option.of("a", text("De A")).withSteps(List.of(tell("onder-a"))),
          Option.of("b", text("De B")));

  static final List<AnswerType> TYPES =
      List.of(
          new AnswerType.YesNo(OPTIONS),
          new AnswerType.Choice(OPTIONS),
          new AnswerType.Choices(OPTIONS),
          new AnswerType.Words(true, Pattern.compile("[a-z]+"), text("Letters.")),
          new AnswerType.Amount(2, BigDecimal.ONE, BigDecimal.TEN, "mensen", false),
          new AnswerType.Day(),
          new AnswerType.Entries(1, 9),
          new AnswerType.Table(
              List.of(
                  new AnswerType.Column(
                      "naam",
                      text("Naam"),
                      new AnswerType.Words(false, null, null),
                      false,
                      text("Voluit."),
                      cites("kolom"))),
              0,
              3));

  static final List<Value> VALUES =
      List.of(
          new Value.OneOption("a"),
          new Value.SomeOptions(List.of("b", "a")),
          new Value.Words("x"),
          new Value.Amount(BigDecimal.ONE),
          new Value.Day(LocalDate.of(2026, 1, 1)),
          new Value.Entries(List.of(new Value.Entry("i1", "x"), new Value.Entry("i2", "y"))),
          new Value.Rows(List.of(new Value.Row("i3", Map.of()))),
          Value.NOTHING);

  /** Each names questions q1, q2 and so on, or what else it is about. */
  static final List<Condition> CONDITIONS =
      List.of(
          new Condition.All(List.of(answered("q1"), answered("q2"))),
          new Condition.Any(List.of(answered("q3"), new Condition.IsFact("f1", true))),
          new Condition.Not(answered("q4")),
          new Condition.IsOption("q5", Set.of("a")),
          new Condition.Has("q6", true, Set.of("a")),
          new Condition.Tagged("q7", "merk"),
          new Condition.HasRow("q8", answered("kolom")),
          new Condition.AmountIs("q9", Comparison.IS, null, "q10"),
          new Condition.DayIs(
              "q11",
              Comparison.IS,
              null,
              "q12",
              new Condition.Shift(new Term(0, 1, 0, 0, 0), true)),
          new Condition.Age("q13", true, new Term(1, 0, 0, 0, 0), "q14"),
          answered("q15"),
          new Condition.Count("q16", Comparison.IS, 3),
          new Condition.IsFact("f2", false),
          new Condition.Concluded("i1", "c1"));

  private EveryPart() {}

  static List<Step> steps() {
    Map<String, List<Step>> again = new LinkedHashMap<>();
    again.put("a", List.of(tell("weer-a")));
    List<Step> steps = new ArrayList<>();
    steps.add(tell("lezen"));
    steps.add(new Step.Warn(header("let-op"), text("Let op."), "taak"));
    steps.add(ask("vraag", TYPES.get(1)));
    steps.add(new Step.AskAgain(header("weer"), ask("vraag", TYPES.get(1)), again));
    steps.add(task("taak"));
    steps.add(new Step.Write(header("brief"), "sjabloon", null));
    steps.add(new Step.Group(header("groep"), text("Groep"), List.of(tell("in-groep"))));
    steps.add(new Step.Include(header("deel"), playbook("deel", List.of(tell("deel.lezen")))));
    steps.add(new Step.Conclude(header("slot"), "", text("Klaar.")));
    return steps;
  }

  static Playbook playbook(String id, List<Step> steps) {
    return new Playbook(
        id,
        new Version(1, 0, 0),
        Language.NL,
        text("Titel van " + id),
        "",
        null,
        Playbook.Status.DRAFT,
        Playbook.YEARLY,
        null,
        false,
        false,
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(Phase.of("fase", text("Fase"), steps)),
        null,
        FormerIds.NONE);
  }

  static Step.Do task(String id) {
    return new Step.Do(header(id), text("Doe."), List.of(), null, "", "", null, null);
  }

  static Step tell(String id) {
    return new Step.Tell(header(id), text("Lees."));
  }

  static Step.Ask ask(String id, AnswerType type) {
    return Step.Ask.of(header(id), text(id + "?"), type);
  }

  static StepHeader header(String id) {
    return StepHeader.of(0, id);
  }

  static Condition answered(String question) {
    return new Condition.Answered(question, true);
  }

  static Text text(String words) {
    return new Text(words);
  }

  static Ground cites(String source) {
    return new Ground(List.of(new Ground.Citation(source, "")), null, false);
  }
}
