package be.livc.playbook.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Stores;
import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.answer.AnswerValidator;
import be.livc.playbook.answer.Rejection.Kind;
import be.livc.playbook.answer.ValueLimits;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs hand in values through the same limits as people who type. */
@Timeout(60)
class ValuesAtTheDoorTest {
  private static final String YAML =
      """
      format: 1
      id: deur
      version: 1.0.0
      language: nl
      title: Deur
      status: draft
      phases:
        - id: een
          title: Een
          steps:
            - ask: Ja of nee?
              id: ja
              answer: yes-no
            - ask: Welke?
              id: keuze
              answer: choice
              options:
                a: De A
                b: De B
            - ask: Welke allemaal?
              id: keuzes
              answer: choices
              options:
                a: De A
                b: De B
                c: De C
            - ask: Wat?
              id: woorden
              answer: text
            - ask: Wat nog?
              id: lang
              answer: text
              lines: many
            - ask: Hoeveel?
              id: getal
              answer: number
            - ask: Hoeveel juist?
              id: precies
              answer: number
              decimals: 2
            - ask: Wanneer?
              id: dag
              answer: date
            - ask: Wie?
              id: lijst
              answer: list
            - ask: Wie en wat?
              id: tabel
              answer: table
              columns:
                naam: text
                aantal:
                  label: Aantal
                  answer: number
                  optional: true
            - do: Doe iets.
              id: taak
              within: 30 days
              sources: own-choice
      """;

  private static final PinnedPlaybook PINNED = read(YAML);

  @TempDir Path home;

  private static PinnedPlaybook read(String yaml) {
    LoadResult read =
        Playbooks.read(new PlaybookText(List.of(new SourceFile("deur/playbook.yaml", yaml))));
    assertThat(read.diagnostics().stream().map(it -> it.rule() + " " + it.arguments())).isEmpty();
    return read.pinned();
  }

  private static Session start() {
    return Session.start(PINNED, "Proef", Recorder.of("", SmallPlaybook.CLOCK));
  }

  private static Ask ask(String id) {
    return PINNED.playbook().question(id).orElseThrow();
  }

  private static Value amount(String number) {
    return new Value.Amount(new BigDecimal(number));
  }

  static Stream<Arguments> refused() {
    String lone = "a" + '\ud800' + "b";
    List<Value.Entry> many = Collections.nCopies(200_000, new Value.Entry("", "x"));
    Map<String, Value> nested = new LinkedHashMap<>();
    nested.put("naam", new Value.Rows(List.of()));
    Map<String, Value> hole = new LinkedHashMap<>();
    hole.put("naam", null);
    return Stream.of(
        refused("getal", amount("1e2000000000"), Kind.TOO_LARGE),
        refused("getal", amount("-1e2000000000"), Kind.TOO_SMALL),
        refused("getal", amount("1e-2000000000"), Kind.TOO_PRECISE),
        refused("precies", amount("1e-2000000000"), Kind.TOO_PRECISE),
        refused("getal", amount("1" + "0".repeat(18)), Kind.TOO_LARGE),
        refused(
            "getal",
            new Value.Amount(new BigDecimal(BigInteger.ONE.shiftLeft(40_000_000))),
            Kind.TOO_LARGE),
        refused(
            "getal",
            new Value.Amount(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)),
            Kind.TOO_LARGE),
        refused("woorden", new Value.Words("a\u0000b"), Kind.NOT_TEXT),
        refused("woorden", new Value.Words("a\u001b[2Jb"), Kind.NOT_TEXT),
        refused("lang", new Value.Words("a\rb"), Kind.NOT_TEXT),
        refused("lang", new Value.Words(lone), Kind.NOT_TEXT),
        refused("lang", new Value.Words("x".repeat(200_000)), Kind.TOO_LONG),
        refused("keuze", new Value.OneOption("\u0007"), Kind.NOT_TEXT),
        refused("keuzes", new Value.SomeOptions(Collections.nCopies(5_000, "a")), Kind.TOO_MANY),
        refused("keuzes", new Value.SomeOptions(Arrays.asList("a", null)), Kind.WRONG_SORT),
        refused("dag", new Value.Day(LocalDate.MAX), Kind.WRONG_SORT),
        refused("dag", new Value.Day(LocalDate.of(0, 1, 1)), Kind.WRONG_SORT),
        refused("dag", new Value.Day(LocalDate.of(10_000, 1, 1)), Kind.WRONG_SORT),
        refused("lijst", new Value.Entries(many), Kind.TOO_MANY),
        refused("lijst", entries(null, "x"), Kind.WRONG_SORT),
        refused("lijst", entries("", null), Kind.WRONG_SORT),
        refused("lijst", new Value.Entries(Arrays.asList((Value.Entry) null)), Kind.WRONG_SORT),
        refused("lijst", entries("", "a\u0000"), Kind.NOT_TEXT),
        refused(
            "lijst",
            new Value.Entries(Collections.nCopies(900, new Value.Entry("", "x".repeat(9_000)))),
            Kind.TOO_LONG),
        refused("tabel", rows(null, Map.of()), Kind.WRONG_SORT),
        refused("tabel", rows("", nested), Kind.WRONG_SORT),
        refused("tabel", rows("", hole), Kind.WRONG_SORT),
        refused("tabel", rows("", Map.of("naam", new Value.Words("\u0008"))), Kind.NOT_TEXT),
        refused(
            "tabel",
            rows("", Map.of("naam", new Value.Words("x"), "aantal", amount("1e2000000000"))),
            Kind.TOO_LARGE),
        refused("ja", null, Kind.WRONG_SORT));
  }

  /** The value under a short name: some take seconds to be written out, and a megabyte. */
  private static Arguments refused(String question, @Nullable Value value, Kind kind) {
    return Arguments.of(question, Named.of("a value", value), kind);
  }

  private static Value entries(String identity, String text) {
    return new Value.Entries(List.of(new Value.Entry(identity, text)));
  }

  private static Value rows(String identity, Map<String, Value> cells) {
    return new Value.Rows(List.of(new Value.Row(identity, cells)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_nobody_could_type_is_rejected_and_not_thrown(String question, Value value, Kind kind) {
    Session before = start();
    Attempt attempt = before.answer(ask(question), value);
    assertThat(attempt.rejection().orElseThrow().kind()).isEqualTo(kind);
    assertThat(attempt.session()).isSameAs(before);
    assertThat(AnswerValidator.of(ask(question), value)).isNotNull();
    if (value != null) {
      assertThat(before.preview(ask(question), value)).isNotNull();
      assertThat(before.drafted(ask(question), Value.NOTHING)).isSameAs(before);
    }
  }

  @Test
  void a_yes_no_takes_a_boolean_and_other_questions_refuse_it() {
    Session yes = start().answer(ask("ja"), true).session();
    assertThat(yes.walk().value("ja")).contains(new Value.OneOption("ja"));
    assertThat(yes.answer(ask("ja"), false).session().walk().value("ja"))
        .contains(new Value.OneOption("nee"));
    assertThat(start().answer(ask("woorden"), true).rejection().orElseThrow().kind())
        .isEqualTo(Kind.WRONG_SORT);
  }

  @Test
  void line_ends_of_windows_are_kept_as_those_of_everyone() {
    Session after = start().answer(ask("lang"), new Value.Words("een\r\ntwee")).session();
    assertThat(after.walk().value("lang")).contains(new Value.Words("een\ntwee"));
  }

  @Test
  void days_that_can_not_be_worked_with_are_refused_wherever_they_come_in() {
    assertThatThrownBy(() -> start().dated(LocalDate.MAX))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> start().tick("taak", LocalDate.MIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(AnswerParser.read(ask("dag"), "1/1/0000", Language.NL).value()).isNull();
    Session last = start().dated(LocalDate.of(9999, 12, 31));
    assertThat(Checklist.of(last.walk().playbook(), last.date())).isNotNull();
  }

  @Test
  void a_playbook_with_the_text_of_another_is_not_kept_and_leaves_others_alone() {
    PinnedPlaybook other = read(YAML.replace("Ja of nee?", "Nee of ja?").replace("De B", "De D"));
    PinnedPlaybook mixed = new PinnedPlaybook(PINNED.playbook(), other.text());
    Recorder pen = Recorder.of("", SmallPlaybook.CLOCK);
    try (SessionStore store = Stores.folder(home)) {
      Session wrong = Session.start(mixed, "Fout", pen);
      assertThatThrownBy(() -> store.save(wrong))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> assertThat(e.problem().kind()).isEqualTo(StoreProblem.Kind.PLAYBOOK_OTHER));
      Session right = Session.start(other, "Goed", pen);
      store.save(right);
      assertThatThrownBy(() -> store.save(wrong)).isInstanceOf(StoreException.class);
      assertThat(store.open("Goed", pen).orElseThrow().playbook()).isEqualTo(other.playbook());
      assertThat(store.list().sessions()).hasSize(1);
    }
  }

  @Test
  void whatever_is_handed_in_is_taken_and_kept_or_rejected() {
    Random random = new Random(20261124);
    Recorder pen = Recorder.of("", SmallPlaybook.CLOCK);
    List<Ask> asks = new ArrayList<>();
    PINNED
        .playbook()
        .visit(
            step -> {
              if (step instanceof Ask ask) {
                asks.add(ask);
              }
            });
    Session session = start();
    int taken = 0;
    int rounds =
        Boolean.getBoolean("livc.thorough") ? 6_000 : Integer.getInteger("livc.seeds", 300);
    for (int i = 0; i < rounds; i++) {
      Ask ask = asks.get(random.nextInt(asks.size()));
      Value value = value(random, 0);
      long begun = System.nanoTime();
      Attempt attempt = session.answer(ask, value);
      if (attempt.rejection().isEmpty()) {
        taken++;
        Value kept = attempt.session().walk().value(ask.id()).orElseThrow();
        assertThat(ValueLimits.of(kept)).isNull();
        assertThat(AnswerFormatter.of(ask, kept, Language.NL)).isNotNull();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
      session = i % 40 == 0 ? start() : attempt.session();
      if (i % 400 == 39) {
        try (SessionStore store = Stores.folder(home)) {
          store.save(session);
          assertThat(store.open(session.id(), pen).orElseThrow().answers())
              .isEqualTo(session.answers());
        }
      }
    }
    assertThat(taken).isGreaterThanOrEqualTo(Math.max(1, rounds / 33));
  }

  private static Value value(Random random, int depth) {
    switch (random.nextInt(depth == 0 ? 8 : 6)) {
      case 0:
        return new Value.OneOption(text(random));
      case 1:
        return new Value.SomeOptions(
            random.ints(random.nextInt(4)).mapToObj(it -> text(random)).toList());
      case 2:
        return new Value.Words(text(random));
      case 3:
        return new Value.Amount(number(random));
      case 4:
        return new Value.Day(LocalDate.ofEpochDay(random.nextInt(8_000_000) - 4_000_000));
      case 5:
        return Value.NOTHING;
      case 6:
        List<Value.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          entries.add(new Value.Entry(random.nextInt(9) == 0 ? null : "", text(random)));
        }
        return new Value.Entries(entries);
      default:
        List<Value.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
          Map<String, Value> cells = new LinkedHashMap<>();
          cells.put("naam", random.nextInt(9) == 0 ? null : new Value.Words(text(random)));
          if (random.nextBoolean()) {
            cells.put("aantal", value(random, 1));
          }
          rows.add(new Value.Row("", cells));
        }
        return new Value.Rows(rows);
    }
  }

  private static String text(Random random) {
    List<String> some =
        List.of("a", "b", "ja", "nee", "Voorbeeld", "één\ntwee", "", "\u0000", "\ud83d\ude00");
    int which = random.nextInt(some.size() + 2);
    return which < some.size()
        ? some.get(which)
        : which == some.size()
            ? "x".repeat(random.nextInt(120_000))
            : "" + (char) random.nextInt(0x10000);
  }

  private static BigDecimal number(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new BigDecimal(random.nextInt(1000));
      case 1 -> new BigDecimal(random.nextInt(1000)).movePointLeft(2);
      case 2 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt());
      default -> new BigDecimal(new BigInteger(random.nextInt(4_000), random), random.nextInt(40));
    };
  }
}
