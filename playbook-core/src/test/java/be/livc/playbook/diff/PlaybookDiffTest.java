package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.Golden;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Value;
import be.livc.playbook.model.Version;
import be.livc.playbook.walk.Probability;
import be.livc.playbook.walk.Sketch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaybookDiffTest {
  private static final String HEAD =
      "format: 1\nid: p\nversion: 1.0.0\nlanguage: nl\ntitle: P\nstatus: draft\n";

  private static final String AGAIN = "{ ask: K, id: k, answer: choice, options: { x: X, y: Y } }";

  private static Playbook read(String yaml) {
    SourceFile file = new SourceFile("playbook.yaml", yaml);
    return Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
  }

  private static Playbook read(String yaml, String part) {
    SourceFile file = new SourceFile("p/playbook.yaml", yaml);
    SourceFile other = new SourceFile("deel/playbook.yaml", part);
    return Playbooks.read(new PlaybookText(List.of(file, other))).orElseThrow();
  }

  private static Playbook file(String name) {
    try (InputStream in = PlaybookDiffTest.class.getResourceAsStream(name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PlaybookDiff diff(String before, String after) {
    return PlaybookDiff.of(read(HEAD + before), read(HEAD + after), Sketch.DATE);
  }

  private static String steps(String... steps) {
    return "steps:\n  - { tell: vast, sources: own-choice }\n  - "
        + String.join("\n  - ", steps)
        + "\n";
  }

  private static DynamicTest asks(Level level, String why, String before, String after) {
    return DynamicTest.dynamicTest(
        why,
        () -> {
          PlaybookDiff diff = diff(before, after);
          assertThat(diff.required().map(RequiredVersion::level))
              .as("%s", diff.differences())
              .contains(level);
        });
  }

  @Test
  void of_endings_that_say_the_same_the_one_that_is_gone_is_told() {
    String end = "conclusions: { stop: { text: Stop, sources: own-choice } }\n";
    String a = "{ ask: A, id: a, answer: yes-no, options: { ja: [{ conclude-as: stop }] } }";
    String b = "{ ask: B, id: b, answer: yes-no, options: { ja: [{ conclude-as: stop }] } }";
    PlaybookDiff diff =
        diff(end + steps(a, b), end + steps("{ ask: A, id: a, answer: yes-no }", b));
    assertThat(diff.differences())
        .extracting(Difference::kind)
        .as("%s", diff.differences())
        .containsExactly(Kind.REMOVED);
    assertThat(diff.differences().get(0).name()).isEqualTo("stop (a: ja)");
  }

  @TestFactory
  Stream<DynamicTest> a_difference_asks_for_the_number_that_says_what_it_does() {
    String a = "{ ask: A, id: a, answer: yes-no }";
    String list = "{ ask: L, id: l, answer: list }";
    String open = "facts: { f: { a: ja } }\n";
    return Stream.of(
        asks(
            Level.PATCH,
            "other words",
            steps(a),
            steps("{ ask: A of niet, id: a, answer: yes-no }")),
        asks(
            Level.PATCH,
            "the same condition in other words",
            steps(a, "{ tell: t, sources: own-choice, when: { a: ja } }"),
            steps(a, "{ tell: t, sources: own-choice, when: { not: { not: { a: ja } } } }")),
        asks(
            Level.PATCH,
            "the same fact in other words",
            open + steps(a, "{ tell: t, sources: own-choice, when: { f: true } }"),
            "facts: { f: { any: [{ a: ja }, { a: ja }] } }\n"
                + steps(a, "{ tell: t, sources: own-choice, when: { f: true } }")),
        asks(
            Level.MINOR,
            "a day that only today is the same",
            steps(
                "{ ask: D, id: d, answer: date }",
                "{ tell: t, sources: own-choice, when: { d: { before: 2024-11-24 } } }"),
            steps(
                "{ ask: D, id: d, answer: date }",
                "{ tell: t, sources: own-choice, when: { d: { older-than: 2 years } } }")),
        asks(Level.MINOR, "a new question", steps(a), steps(a, "{ ask: B, id: b, answer: text }")),
        asks(
            Level.MINOR,
            "another order",
            steps(a, "{ ask: B, id: b, answer: text }"),
            steps("{ ask: B, id: b, answer: text }", a)),
        asks(
            Level.MINOR,
            "another deadline",
            steps("{ do: T, id: t, within: 60 days, sources: own-choice }"),
            steps("{ do: T, id: t, within: 90 days, sources: own-choice }")),
        asks(
            Level.MINOR,
            "a day that an answer gives",
            steps("{ ask: D, id: d, answer: date }", "{ do: T, id: t, sources: own-choice }"),
            steps(
                "{ ask: D, id: d, answer: date }",
                "{ do: T, id: t, due: d, sources: own-choice }")),
        asks(
            Level.MINOR,
            "a task that comes first",
            steps("{ do: T, id: t, sources: own-choice }"),
            steps("{ do: T, id: t, first: true, sources: own-choice }")),
        asks(
            Level.MINOR,
            "a task that appoints a role",
            "roles: { r: R }\n"
                + steps(
                    "{ do: T, id: t, sources: own-choice }",
                    "{ do: S, id: s, by: r, sources: own-choice }"),
            "roles: { r: R }\n"
                + steps(
                    "{ do: T, id: t, appoints: r, sources: own-choice }",
                    "{ do: S, id: s, by: r, sources: own-choice }")),
        asks(
            Level.PATCH,
            "words of an option in a sentence",
            steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y } }"),
            steps("{ ask: A, id: a, answer: choice, options: { x: { says: ix }, y: Y } }")),
        asks(
            Level.PATCH,
            "other words before the first question",
            "notice: Een\n" + steps(a),
            "notice: Twee\n" + steps(a)),
        asks(
            Level.MINOR,
            "sessions kept for another time",
            "retention: 5 years\n" + steps(a),
            "retention: 1 year\n" + steps(a)),
        asks(
            Level.PATCH,
            "who fills a role",
            "roles: { r: R }\n"
                + steps(
                    "{ ask: N, id: n, answer: text }",
                    "{ do: T, id: t, by: r, sources: own-choice }"),
            "roles: { r: { title: R, person: n } }\n"
                + steps(
                    "{ ask: N, id: n, answer: text }",
                    "{ do: T, id: t, by: r, sources: own-choice }")),
        asks(
            Level.MINOR,
            "another template",
            steps("{ write: een, id: w, sources: own-choice }"),
            steps("{ write: twee, id: w, sources: own-choice }")),
        asks(
            Level.MINOR,
            "more options",
            steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y } }"),
            steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y, z: Z } }")),
        asks(
            Level.MINOR,
            "an option that is offered to more",
            steps(
                a, "{ ask: K, id: k, answer: choice, options: { x: X, y: { when: { a: ja } } } }"),
            steps(a, "{ ask: K, id: k, answer: choice, options: { x: X, y: Y } }")),
        asks(
            Level.MINOR,
            "a cell that is asked in more rows",
            steps(
                "{ ask: T, id: t, answer: table, columns: { b: yes-no, c: { answer: text, optional:"
                    + " true, when: { b: ja } } } }"),
            steps(
                "{ ask: T, id: t, answer: table, columns: { b: yes-no, c: { answer: text, optional:"
                    + " true } } }")),
        asks(
            Level.MINOR,
            "all options where some were asked for again",
            steps(AGAIN, "{ ask-again: k, id: nog, only: [x] }"),
            steps(AGAIN, "{ ask-again: k, id: nog }")),
        asks(
            Level.MAJOR,
            "some options where all were asked for again",
            steps(AGAIN, "{ ask-again: k, id: nog }"),
            steps(AGAIN, "{ ask-again: k, id: nog, only: [x] }")),
        asks(
            Level.MINOR,
            "yes and no as a choice",
            steps(a),
            steps("{ ask: A, id: a, answer: choice, options: { ja: J, nee: N } }")),
        asks(
            Level.MAJOR,
            "a question that is gone",
            steps(a, "{ ask: B, id: b, answer: text }"),
            steps(a)),
        asks(
            Level.MAJOR,
            "a task that is gone",
            steps(a, "{ do: T, id: t, sources: own-choice }"),
            steps(a)),
        asks(
            Level.MAJOR,
            "an option that is gone",
            steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y, z: Z } }"),
            steps("{ ask: A, id: a, answer: choice, options: { x: X, y: Y } }")),
        asks(
            Level.MAJOR,
            "an option that stands alone",
            steps("{ ask: A, id: a, answer: choices, options: { x: X, y: Y } }"),
            steps(
                "{ ask: A, id: a, answer: choices, options: { x: X, y: { label: Y, exclusive: true"
                    + " } } }")),
        asks(
            Level.MAJOR,
            "narrower limits",
            steps("{ ask: A, id: a, answer: number, min: 0 }"),
            steps("{ ask: A, id: a, answer: number, min: 1 }")),
        asks(
            Level.MINOR,
            "fewer rows at least",
            steps("{ ask: T, id: t, answer: table, min: 2, columns: { b: yes-no } }"),
            steps("{ ask: T, id: t, answer: table, min: 1, columns: { b: yes-no } }")),
        asks(
            Level.MAJOR,
            "an answer that may not be left out any more",
            steps("{ ask: A, id: a, answer: text, optional: true }"),
            steps("{ ask: A, id: a, answer: text }")),
        asks(
            Level.MAJOR,
            "a tick for each entry",
            steps(list, "{ do: T, id: t, sources: own-choice }"),
            steps(list, "{ do: T, id: t, for-each: l, sources: own-choice }")),
        asks(
            Level.MAJOR,
            "a refusal",
            steps("{ ask: A, id: a, answer: number }"),
            steps(
                "{ ask: A, id: a, answer: number, refuse: [{ when: { a: { less-than: 3 } },"
                    + " message: te weinig }] }")),
        asks(
            Level.MINOR,
            "a refusal that is gone",
            steps(
                "{ ask: A, id: a, answer: number, refuse: [{ when: { a: { less-than: 3 } },"
                    + " message: te weinig }] }"),
            steps("{ ask: A, id: a, answer: number }")),
        asks(
            Level.MAJOR,
            "a refusal that reads what more walks answer",
            steps(
                a,
                "{ ask: B, id: b, answer: yes-no, when: { a: ja } }",
                "{ ask: C, id: c, answer: yes-no, refuse: [{ when: { c: ja, b: ja }, message: nee"
                    + " }] }"),
            steps(
                a,
                "{ ask: B, id: b, answer: yes-no }",
                "{ ask: C, id: c, answer: yes-no, refuse: [{ when: { c: ja, b: ja }, message: nee"
                    + " }] }")));
  }

  private static String refusing(String first, String condition) {
    String c =
        "{ ask: C, id: c, answer: yes-no, refuse: [{ when: { c: ja, %s }, message: nee }] }"
            .formatted(condition);
    return steps("{ ask: A, id: a, answer: yes-no }", first, c);
  }

  @TestFactory
  Stream<DynamicTest> an_answer_is_kept_only_where_what_its_refusal_reads_is_as_before() {
    String b = "{ ask: B, id: b, answer: yes-no }";
    String other = "{ tell: t, id: t, sources: own-choice, when: { a: %s } }";
    String marked =
        "{ ask: B, id: b, answer: choice, options: { x: { label: X, tags: [%s, v] },"
            + " y: { label: Y, tags: [u] } } }";
    String facts = "facts: { f: { a: %s }, g: { f: true } }\n";
    String again = b + "\n  - { ask-again: b, id: nog%s }";
    String option =
        "{ ask: C, id: c, answer: choice, options: { x: X, y: { label: Y, when: { %s } } } }";
    return Stream.of(
        asks(
            Level.MINOR,
            "what it reads is asked of the same walks",
            refusing(b + "\n  - " + other.formatted("ja"), "b: ja"),
            refusing(b + "\n  - " + other.formatted("nee"), "b: ja")),
        asks(
            Level.MINOR,
            "it reads the answer itself",
            refusing(other.formatted("ja"), "not: { c: nee }"),
            refusing(other.formatted("nee"), "not: { c: nee }")),
        asks(
            Level.MAJOR,
            "what it reads is asked again at a place that is new",
            refusing(b, "b: ja"),
            refusing(again.formatted(""), "b: ja")),
        asks(
            Level.MAJOR,
            "what it reads is asked again at a place that is gone",
            refusing(again.formatted(""), "b: ja"),
            refusing(b, "b: ja")),
        asks(
            Level.MINOR,
            "what it reads is asked again of the same walks",
            refusing(again.formatted("") + "\n  - " + other.formatted("ja"), "b: ja"),
            refusing(again.formatted("") + "\n  - " + other.formatted("nee"), "b: ja")),
        asks(
            Level.MAJOR,
            "what it reads is asked again of other walks",
            refusing(again.formatted(", when: { a: ja }"), "b: ja"),
            refusing(again.formatted(", when: { a: nee }"), "b: ja")),
        asks(
            Level.MINOR,
            "what it reads of one or the other is asked of the same walks",
            refusing(b + "\n  - " + other.formatted("ja"), "any: [{ b: ja }, { a: ja }]"),
            refusing(b + "\n  - " + other.formatted("nee"), "any: [{ b: ja }, { a: ja }]")),
        asks(
            Level.MAJOR,
            "an option bears the mark it reads no longer",
            refusing(marked.formatted("u"), "b: { tagged: u }"),
            refusing(marked.formatted("w"), "b: { tagged: u }")),
        asks(
            Level.MINOR,
            "an option bears the mark it reads as before",
            refusing(marked.formatted("u") + "\n  - " + other.formatted("ja"), "b: { tagged: u }"),
            refusing(
                marked.formatted("u") + "\n  - " + other.formatted("nee"), "b: { tagged: u }")),
        asks(
            Level.MAJOR,
            "a fact it reads, by way of another, holds for other answers",
            facts.formatted("ja") + refusing(b, "g: true"),
            facts.formatted("nee") + refusing(b, "g: true")),
        asks(
            Level.MINOR,
            "a fact it reads holds for the same answers",
            facts.formatted("ja") + refusing(other.formatted("ja"), "g: true"),
            facts.formatted("ja") + refusing(other.formatted("nee"), "g: true")),
        asks(
            Level.MAJOR,
            "an option is offered by what is asked of other walks",
            steps(
                "{ ask: A, id: a, answer: yes-no }",
                b.replace("yes-no", "yes-no, when: { a: ja }"),
                option.formatted("b: ja")),
            steps(
                "{ ask: A, id: a, answer: yes-no }",
                b.replace("yes-no", "yes-no, when: { a: nee }"),
                option.formatted("b: ja"))),
        asks(
            Level.MINOR,
            "an option is offered by what is asked of the same walks",
            steps(b, other.replace("a: %s", "b: ja"), option.formatted("b: ja")),
            steps(b, other.replace("a: %s", "b: nee"), option.formatted("b: ja"))));
  }

  @TestFactory
  Stream<DynamicTest> other_words_ask_for_a_patch_where_they_are_proven_to_say_the_same() {
    String days = "{ ask: D, id: d, answer: date }";
    String others = "{ ask: E, id: e, answer: date }";
    String told = "{ tell: t, id: t, sources: own-choice, when: { %s } }";
    String twice = "not: { not: { %s } }";
    String age = "d: { older-than: 2 years }";
    String between = "d: { older-than: { period: 2 years, before: e } }";
    String fact = "facts: { f: { %s }, g: { f: true } }\n";
    return Stream.of(
        asks(
            Level.MINOR,
            "not where they count from the day of the walk, which may read otherwise tomorrow",
            steps(days, told.formatted(age)),
            steps(days, told.formatted(twice.formatted(age)))),
        asks(
            Level.PATCH,
            "as where they count from another answer",
            steps(days, others, told.formatted(between)),
            steps(days, others, told.formatted(twice.formatted(between)))),
        asks(
            Level.MINOR,
            "not where what was there counts from the day of the walk",
            steps(days, told.formatted(age)),
            steps(days, told.formatted("d: { before: 2024-11-24 }"))),
        asks(
            Level.PATCH,
            "as where only another step counts from the day of the walk",
            steps(
                days,
                others,
                "{ tell: u, sources: own-choice, when: { " + age + " } }",
                told.formatted(between)),
            steps(
                days,
                others,
                "{ tell: u, sources: own-choice, when: { " + age + " } }",
                told.formatted(twice.formatted(between)))),
        asks(
            Level.MINOR,
            "not of a fact that counts from the day of the walk",
            fact.formatted(age) + steps(days, told.formatted("g: true")),
            fact.formatted(twice.formatted(age)) + steps(days, told.formatted("g: true"))),
        asks(
            Level.PATCH,
            "as of a fact that does not",
            fact.formatted(between) + steps(days, others, told.formatted("g: true")),
            fact.formatted(twice.formatted(between))
                + steps(days, others, told.formatted("g: true"))),
        asks(
            Level.MINOR,
            "not where a fact they name counts from the day of the walk",
            fact.formatted(age) + steps(days, told.formatted("g: true")),
            fact.formatted(age) + steps(days, told.formatted("not: { not: { g: true } }"))),
        asks(
            Level.MINOR,
            "not where they hold for other answers",
            steps(days, others, told.formatted(between)),
            steps(days, others, told.formatted("not: { " + between + " }"))));
  }

  @Test
  void another_title_of_a_playbook_without_phases_is_told_once() {
    String text = HEAD + steps("{ ask: N, id: n, answer: number }");
    assertThat(
            PlaybookDiff.of(read(text), read(text.replace("title: P", "title: Q")), Sketch.DATE)
                .differences())
        .extracting(it -> it.subject() + " " + it.aspect())
        .containsExactly("PLAYBOOK title");
  }

  @Test
  void another_id_is_another_playbook_and_another_language_reads_otherwise() {
    String text = HEAD + steps("{ ask: N, id: n, answer: number }");
    PlaybookDiff diff =
        PlaybookDiff.of(
            read(text),
            read(text.replace("id: p", "id: q").replace("language: nl", "language: en")),
            Sketch.DATE);
    assertThat(diff.differences())
        .extracting(it -> it.level() + " " + it.name() + " " + it.aspect() + " " + it.after())
        .containsExactly("MAJOR q id q", "MINOR q language en");
  }

  @Test
  void a_refusal_that_reads_how_an_included_playbook_ended_may_refuse_other_answers() {
    String text =
        HEAD
            + """
            steps:
              - { include: deel, id: d }
              - ask: C
                id: c
                answer: yes-no
                refuse: [{ when: { c: ja, d: { concluded: stop } }, message: nee }]
              - { tell: T, id: t, sources: own-choice, when: { c: ja } }
            """;
    String part =
        HEAD.replace("id: p", "id: deel")
            + "conclusions: { stop: { text: Stop, sources: own-choice } }\n"
            + "steps: [{ ask: A, id: a, answer: yes-no, options: { ja: { conclude-as: stop } }"
            + " }]\n";
    PlaybookDiff diff =
        PlaybookDiff.of(
            read(text, part), read(text.replace("{ c: ja } }", "{ c: nee } }"), part), Sketch.DATE);
    assertThat(diff.differences())
        .extracting(it -> it.level() + " " + it.name() + " " + it.aspect())
        .containsExactly("MINOR t when", "MAJOR c refuse");
  }

  @Test
  void what_is_nowhere_told_is_told_as_something_else() {
    String sheet =
        HEAD.replace("id: p", "id: p\nkind: fiche")
            + """
            themes:
              - id: t
                title: T
                entries:
                  - { question: Wat, id: wat, reply: Dat., sources: own-choice, tags: [x] }
                  - { question: Wie, id: wie, reply: Die., sources: own-choice }
            """;
    PlaybookDiff diff =
        PlaybookDiff.of(read(sheet), read(sheet.replace("[x]", "[y]")), Sketch.DATE);
    assertThat(diff.differences())
        .containsExactly(
            new Difference(
                Kind.CHANGED,
                Difference.Subject.PLAYBOOK,
                "p",
                "other",
                "",
                "",
                Level.PATCH,
                -1,
                -1,
                null));
    assertThat(PlaybookDiff.of(read(sheet), read(sheet), Sketch.DATE).isEmpty()).isTrue();
  }

  @Test
  void an_example_shows_where_the_two_differ() {
    PlaybookDiff diff =
        diff(
            steps(
                "{ ask: A, id: a, answer: number }",
                "{ do: T, id: t, sources: own-choice, when: { a: { at-least: 50 } } }"),
            steps(
                "{ ask: A, id: a, answer: number }",
                "{ do: T, id: t, sources: own-choice, when: { a: { at-least: 20 } } }"));
    Difference.Example example = diff.differences().get(0).example();
    assertThat(example.before()).isFalse();
    assertThat(example.after()).isTrue();
    assertThat(example.because()).containsExactly("a");
    assertThat(diff.chances())
        .filteredOn(StepChance::differs)
        .extracting(
            one -> one.name() + " " + one.before().percent(0) + " " + one.after().percent(0))
        .containsExactly("t 33 67");
  }

  @Test
  void a_step_without_an_id_is_known_again_by_its_place() {
    PlaybookDiff diff =
        diff(
            steps("{ tell: eerst, sources: own-choice }", "{ tell: dan, sources: own-choice }"),
            steps("{ tell: eerst, sources: own-choice }", "{ tell: daarna, sources: own-choice }"));
    assertThat(diff.differences())
        .extracting(Difference::kind, Difference::before, Difference::after)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.REWORDED, "dan", "daarna"));
  }

  @Test
  void what_moved_is_as_little_as_explains_it() {
    List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d"));
    String before = steps(ids.stream().map(PlaybookDiffTest::task).toArray(String[]::new));
    ids.remove("a");
    ids.add("a");
    PlaybookDiff diff =
        diff(before, steps(ids.stream().map(PlaybookDiffTest::task).toArray(String[]::new)));
    assertThat(diff.differences())
        .extracting(one -> one.kind() + " " + one.name())
        .containsExactly("MOVED a");
  }

  private static String task(String id) {
    return "{ do: Taak " + id + ", id: " + id + ", sources: own-choice }";
  }

  @Test
  void the_number_it_asks_for_is_the_next_of_its_level() {
    assertThat(Level.PATCH.after(new Version(1, 2, 3))).isEqualTo(new Version(1, 2, 4));
    assertThat(Level.MINOR.after(new Version(1, 2, 3))).isEqualTo(new Version(1, 3, 0));
    assertThat(Level.MAJOR.after(new Version(1, 2, 3))).isEqualTo(new Version(2, 0, 0));
  }

  @Test
  void a_session_is_told_what_becomes_of_its_answers() {
    Answers answers =
        Answers.NONE
            .with("vorm", Sketch.one("anders"))
            .with("inwoners", new Value.Amount(BigDecimal.TEN))
            .with("coordinator", Sketch.one("nee"));
    SessionRehearsal played =
        SessionRehearsal.of(
            file("before.yaml"),
            answers,
            Set.of("aanduiden", "melden", "afspraken"),
            Sketch.DATE,
            file("after.yaml"));
    assertThat(played.answers())
        .containsEntry("vorm", Fate.REFUSED)
        .containsEntry("inwoners", Fate.KEPT)
        .containsEntry("coordinator", Fate.KEPT);
    assertThat(played.ticks())
        .containsEntry("aanduiden", Fate.GONE)
        .containsEntry("melden", Fate.PARKED)
        .containsEntry("afspraken", Fate.KEPT);
    assertThat(played.newQuestions()).containsExactly("wie");
  }

  @Test
  void a_comparison_is_shown_as_text_and_as_one_page() {
    PlaybookDiff diff = PlaybookDiff.of(file("before.yaml"), file("after.yaml"), Sketch.DATE);
    Answers answers =
        Answers.NONE.with("vorm", Sketch.one("anders")).with("coordinator", Sketch.one("nee"));
    SessionRehearsal played =
        SessionRehearsal.of(diff.before(), answers, Set.of("aanduiden"), Sketch.DATE, diff.after());
    Golden.holds("diff/diff.nl.txt", DiffText.of(diff, List.of(played), Language.NL));
    Golden.holds("diff/diff.en.txt", DiffText.of(diff, List.of(), Language.EN));
    Golden.holds("diff/diff.html", DiffHtml.of(diff, List.of(played), Language.NL));
    PlaybookDiff none = PlaybookDiff.of(diff.before(), diff.before(), Sketch.DATE);
    Golden.holds("diff/none.nl.txt", DiffText.of(none, null, Language.NL));
    assertThat(none.chances()).noneMatch(one -> Probability.NEVER.equals(one.after()));
  }

  @Test
  void the_chance_that_someone_leaves_with_something_else_comes_first() {
    String numbers = "{ ask: A, id: a, answer: number, min: 1, max: 1000 }";
    String task = "{ do: T, id: t, sources: own-choice, when: { a: { at-least: 500 } } }";
    PlaybookDiff diff = diff(steps(numbers, task), steps(numbers, task.replace("500", "501")));
    assertThat(diff.outcome().percent(0)).isEqualByComparingTo("33");
    String text = DiffText.of(diff, null, Language.NL);
    assertThat(text.lines().toList().get(1))
        .isEqualTo(
            "Kans dat iemand met iets anders vertrekt (uitkomst, taken of documenten): 33 %.");
  }

  @Test
  void an_answer_to_a_question_with_other_options_is_the_same_answer_in_both() {
    String ask = "{ ask: A, id: a, answer: choice, options: { x: X, y: Y%s } }";
    String task = "{ do: T, id: t, sources: own-choice, when: { a: %s } }";
    String first = steps(ask.formatted(""), task.formatted("x"));
    assertThat(diff(first, steps(ask.formatted(", z: Z"), task.formatted("x"))).outcome())
        .as("the new answer leads where an old one leads")
        .isEqualTo(Probability.NEVER);
    String own = "{ do: U, id: u, sources: own-choice, when: { a: z } }";
    assertThat(diff(first, steps(ask.formatted(", z: Z"), task.formatted("x"), own)).outcome())
        .as("the new answer leads where none led")
        .isEqualTo(new Probability(BigInteger.ONE, BigInteger.valueOf(3)));
    assertThat(diff(steps(ask.formatted(", z: Z"), task.formatted("x")), first).outcome())
        .isEqualTo(Probability.NEVER);
    assertThat(diff(steps(ask.formatted(", z: Z"), task.formatted("y")), first).outcome())
        .isEqualTo(Probability.ALWAYS);
  }

  @Test
  void a_chance_has_digits_enough_to_show_that_it_changed() {
    StringBuilder options = new StringBuilder();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      options.append("o").append(i).append(": O").append(i).append(", ");
      keys.add("o" + i);
    }
    String ask = "{ ask: A, id: a, answer: choice, options: { " + options + " } }";
    String task = "{ do: T, id: t, sources: own-choice, when: { a: [%s] } }";
    PlaybookDiff diff =
        diff(
            steps(ask, task.formatted("o1, o2, o3")), steps(ask, task.formatted("o1, o2, o3, o4")));
    assertThat(DiffText.of(diff, null, Language.NL))
        .contains("t: was 1,5 %, wordt 2,0 %")
        .contains(": 0,5 %.");
    PlaybookDiff longer =
        diff(
            steps(ask, task.formatted(String.join(", ", keys.subList(0, 90)))),
            steps(ask, task.formatted(String.join(", ", keys.subList(1, 91)))));
    assertThat(DiffText.of(longer, null, Language.NL))
        .contains("erbij: o90\n", "weg: o0\n")
        .doesNotContain("o45");
  }

  @Test
  void a_term_beside_another_date_is_written_as_an_editor_writes_it() {
    String days = "{ ask: A, id: a, answer: date }";
    String others = "{ ask: B, id: b, answer: date }";
    String told = "{ tell: T, id: t, sources: own-choice, when: { b: ";
    PlaybookDiff diff =
        diff(
            steps(days, others, told + "{ before: { answer: a, minus: 8 weeks } } } }"),
            steps(days, others, told + "{ older-than: { period: 1 year, before: a } } } }"));
    assertThat(diff.differences())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.before())
                  .isEqualTo("{ b: { before: { answer: a, minus: 8 weeks } } }");
              assertThat(one.after())
                  .isEqualTo("{ b: { older-than: { period: 1 year, before: a } } }");
              assertThat(one.level()).isEqualTo(Level.MINOR);
            });
  }
}
