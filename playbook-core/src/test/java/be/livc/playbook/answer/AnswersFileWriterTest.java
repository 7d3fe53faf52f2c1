package be.livc.playbook.answer;

import static be.livc.playbook.walk.Sketch.list;
import static be.livc.playbook.walk.Sketch.one;
import static be.livc.playbook.walk.Sketch.some;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.AnswersFiles;
import be.livc.playbook.diagnostic.Result;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Condition;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Sketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswersFileWriterTest {
  private static final int SEEDS = Integer.getInteger("livc.seeds", 150);
  private static final Sketch SKETCH = new Sketch();
  private static final Ask TEXT =
      SKETCH.ask("tekst", new AnswerType.Words(true, null, null)).withMayWait(true);
  private static final Ask LIST =
      SKETCH.ask("lijst", new AnswerType.Entries(0, 9), Condition.always(), true);
  private static final Ask TABLE = SKETCH.ask("tabel", RandomAnswers.table());
  private static final Ask AMOUNT =
      SKETCH.ask("getal", new AnswerType.Amount(2, null, null, "", false));
  private static final Ask DAY = SKETCH.ask("dag", new AnswerType.Day());
  private static final Ask CHOICES =
      SKETCH.choices("keuzes", Sketch.option("a-1"), Sketch.option("b"));
  private static final Playbook PLAYBOOK = SKETCH.playbook(TEXT, LIST, TABLE, AMOUNT, DAY, CHOICES);

  @Test
  void whatever_was_answered_reads_back() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      Answers answers = RandomAnswers.answers(playbook, new Random(seed));
      answers = AnswersFileWriter.accepted(playbook, answers);
      assertThat(known(back(playbook, answers))).as("seed %s", seed).isEqualTo(known(answers));
    }
  }

  @Test
  void any_text_reads_back_letter_by_letter() {
    Random random = new Random(7);
    String odd = "\"\\\n\t:#-[]{}&*!|>%@`', \u00a0é€\u2028\u2029\ufeff\uffff\ud83d\ude00";
    for (int i = 0; i < SEEDS; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(6); n > 0; n--) {
        int at = odd.offsetByCodePoints(0, random.nextInt(odd.codePointCount(0, odd.length())));
        text.appendCodePoint(odd.codePointAt(at));
      }
      text.append(i % 3 == 0 ? "\r\nslot" : "z");
      Answers answers = Answers.NONE.with("tekst", new Value.Words(text.toString()));
      assertThat(back(PLAYBOOK, answers)).as("%s", text).isEqualTo(answers);
    }
  }

  @Test
  void a_file_has_a_line_for_each_answer_and_a_list_for_what_has_none() {
    Map<String, Value> cells = new LinkedHashMap<>();
    cells.put("grond", one("x"));
    cells.put("naam", new Value.Words("An"));
    Value rows =
        new Value.Rows(
            List.of(
                new Value.Row("1", cells),
                new Value.Row("2", Map.of("grond", one("y"), "naam", Value.NOTHING)),
                new Value.Row("3", Map.of())));
    Answers answers =
        Answers.NONE
            .with("tekst", Answer.PUT_OFF)
            .with("lijst", list("a b", "c"))
            .with("tabel", rows)
            .with("getal", new Value.Amount(new BigDecimal("1E+2")))
            .with("dag", new Value.Day(LocalDate.of(2026, 3, 1)))
            .with("keuzes", some("a-1", "b"));
    assertThat(AnswersFileWriter.of(PLAYBOOK, answers, Sketch.DATE))
        .isEqualTo(
            """
            playbook: p
            on: 2026-11-24
            answers:
              lijst:
                - "a b"
                - "c"
              tabel:
                - grond: x
                  naam: "An"
                - grond: y
                - {}
              getal: 100
              dag: 2026-03-01
              keuzes: [a-1, b]
            later: [tekst]
            """);
    Answers none =
        Answers.NONE.with("lijst", Value.NOTHING).with("tabel", new Value.Rows(List.of()));
    assertThat(AnswersFileWriter.of(PLAYBOOK, none, Sketch.DATE))
        .isEqualTo("playbook: p\non: 2026-11-24\nanswers:\n  tabel: []\nempty: [lijst]\n");
    assertThat(AnswersFileWriter.of(PLAYBOOK, Answers.NONE, Sketch.DATE))
        .isEqualTo("playbook: p\non: 2026-11-24\nanswers: {}\n");
    assertThat(AnswersFileWriter.flow(rows))
        .isEqualTo("[{ grond: x, naam: \"An\" }, { grond: y }, {}]");
    assertThat(AnswersFileWriter.flow(list("a b", "c"))).isEqualTo("[\"a b\", \"c\"]");
  }

  @Test
  void what_an_application_gives_stands_apart() {
    Sketch sketch = new Sketch();
    Ask name = sketch.ask("naam", new AnswerType.Words(false, null, null));
    sketch.given.add(name);
    Playbook playbook = sketch.playbook(sketch.yesNo("ja-of-nee"));
    Answers answers =
        Answers.NONE.with("naam", new Value.Words("Gent")).with("ja-of-nee", one("ja"));
    assertThat(AnswersFileWriter.of(playbook, answers, Sketch.DATE))
        .endsWith("given:\n  naam: \"Gent\"\nanswers:\n  ja-of-nee: ja\n");
    assertThat(back(playbook, answers)).isEqualTo(answers);
  }

  @Test
  void on_a_line_that_shows_several_a_list_is_only_told_to_be_one() {
    assertThat(brief(list("a"))).isEqualTo("[…]");
    assertThat(brief(list())).isEqualTo("[]");
    assertThat(brief(new Value.Rows(List.of()))).isEqualTo("[]");
    assertThat(brief(new Value.Rows(List.of(new Value.Row("1", Map.of()))))).isEqualTo("[…]");
    assertThat(brief(Value.NOTHING)).isEqualTo("empty");
    assertThat(AnswersFileWriter.flow(Value.NOTHING)).isEqualTo("[]");
    assertThat(brief(one("ja"))).isEqualTo("ja");
    assertThat(brief(one("a b"))).isEqualTo("\"a b\"");
    assertThat(AnswersFileWriter.brief(Answer.PUT_OFF)).isEqualTo("later");
  }

  private static String brief(Value value) {
    return AnswersFileWriter.brief(new Answer.Given(value));
  }

  @Test
  void what_a_question_does_not_accept_is_put_off_where_that_is_allowed() {
    Ask later = TEXT.withMayWait(true);
    Ask now = SKETCH.ask("nu", new AnswerType.Words(false, null, null)).withMayWait(false);
    Playbook playbook = SKETCH.playbook(later, now);
    Answers answers =
        Answers.NONE.with("tekst", one("x")).with("nu", one("x")).with("vreemd", one("x"));
    assertThat(AnswersFileWriter.accepted(playbook, answers))
        .isEqualTo(Answers.NONE.with("tekst", Answer.PUT_OFF).with("vreemd", one("x")));
    Answers good = Answers.NONE.with("tekst", Answer.PUT_OFF).with("nu", new Value.Words("ja"));
    assertThat(AnswersFileWriter.accepted(playbook, good)).isEqualTo(good);
  }

  private static Answers back(Playbook playbook, Answers answers) {
    String text = AnswersFileWriter.of(playbook, answers, Sketch.DATE);
    Result<AnswersFile> read = AnswersFiles.read(new SourceFile("a.yaml", text), playbook);
    assertThat(read.diagnostics()).as(text).isEmpty();
    return read.orElseThrow().recorded();
  }

  /** In a file the text of an entry is its identity, and so is the first cell of a row. */
  private static Map<String, Object> known(Answers answers) {
    Map<String, Object> known = new LinkedHashMap<>();
    answers
        .byQuestion()
        .forEach(
            (id, answer) ->
                known.put(
                    id,
                    answer instanceof Answer.Given given
                        ? given.value().accept(new Known())
                        : answer));
    return known;
  }

  private static final class Known extends Value.DefaultVisitor<Object> {
    @Override
    protected Object other(Value value) {
      return value;
    }

    @Override
    public Object entries(Value.Entries value) {
      return value.entries().stream().map(Value.Entry::text).toList();
    }

    @Override
    public Object rows(Value.Rows value) {
      return value.rows().stream().map(Known::filled).toList();
    }

    private static Map<String, Value> filled(Value.Row row) {
      Map<String, Value> cells = new LinkedHashMap<>(row.cells());
      cells.values().removeIf(Value.Nothing.class::isInstance);
      return cells;
    }
  }
}
