package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.checklist.Checklist;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.PlaybookDiff;
import be.livc.playbook.graph.DotText;
import be.livc.playbook.graph.Highlight;
import be.livc.playbook.graph.PlaybookGraph;
import be.livc.playbook.graph.SvgText;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.text.TextSlips;
import be.livc.playbook.walk.Walk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading, checking and formatting take time that grows with the file, whatever it is full of. */
class LinearTimeTest {
  private static final boolean THOROUGH = Boolean.getBoolean("livc.thorough");
  private static final List<Integer> SIZES =
      THOROUGH ? List.of(10_000, 30_000, 100_000) : List.of(1_000, 3_000);
  private static final int TRIES = 3;

  /** Less than this is lost in what else a machine does. */
  private static final long LEAST_NANOS = 20_000_000;

  /** For a file of one size, how often its time may grow beyond the growth of the file. */
  private static final double MOST_GROWTH = 5.0 / 3;

  private static final LocalDate DATE = LocalDate.of(2026, 1, 2);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String HEAD =
      """
      format: 1
      id: groot
      version: 1.0.0
      language: nl
      title: Groot
      status: draft
      """;

  /** What a file may be full of. */
  enum Filled {
    STEPS(n -> "steps:\n" + lines(n, "- { do: Doe dit %d., id: s%d, sources: own-choice }\n")),
    CONCLUSIONS(
        n ->
            "conclusions:\n"
                + lines(n, "  c%d: { text: Klaar %d., sources: own-choice }\n")
                + "steps:\n"
                + choice("choice", n)
                + lines(n, "- { conclude-as: c%d, when: { x: o%d } }\n")),
    CONCLUSIONS_OF_A_NUMBER(
        n ->
            "conclusions:\n"
                + lines(n, "  c%d: { text: Klaar %d., sources: own-choice }\n")
                + "steps:\n"
                + number()
                + lines(n, "- { conclude-as: c%d, when: { g: { is: %d } } }\n")),
    OPTIONS(n -> "steps:\n" + choice("choice", n)),
    OPTIONS_TOGETHER(n -> "steps:\n" + choice("choices", n)),
    OPTIONS_WITH_STEPS(
        n ->
            "steps:\n- ask: Welke?\n  id: x\n  answer: choice\n  sources: own-choice\n  options:\n"
                + lines(
                    n,
                    "    o%d: { label: Keuze %d, steps: [{ tell: a, sources: own-choice }] }\n")),
    OPTIONS_WITH_QUESTIONS(
        n ->
            "steps:\n- ask: Welke?\n  id: x\n  answer: choice\n  sources: own-choice\n  options:\n"
                + lines(
                    n,
                    "    o%d:\n"
                        + "      - { ask: Is het %d, id: q%1$d, answer: yes-no, options: { ja: [{"
                        + " do: Doe %1$d., id: d%1$d, sources: own-choice }] } }\n")),
    OPTIONS_TOGETHER_WITH_STEPS(
        n ->
            "steps:\n- ask: Welke?\n  id: x\n  answer: choices\n  sources: own-choice\n  options:\n"
                + lines(
                    n,
                    "    o%d: { label: Keuze %d, steps: [{ tell: a%1$d, sources: own-choice }]"
                        + " }\n")),
    OPTIONS_THAT_END(
        n ->
            "conclusions:\n"
                + lines(n, "  c%d: { text: Klaar %d., sources: own-choice }\n")
                + "steps:\n"
                + "- ask: Welke?\n"
                + "  id: x\n"
                + "  answer: choice\n"
                + "  sources: own-choice\n"
                + "  options:\n"
                + lines(n, "    o%d: { label: Keuze %1$d, conclude-as: c%1$d }\n")),
    OPTIONS_UNDER_CONDITIONS(
        n ->
            "steps:\n"
                + choice("choice", n)
                + "- ask: Welke dan?\n"
                + "  id: y\n"
                + "  answer: choice\n"
                + "  sources: own-choice\n"
                + "  options:\n"
                + "    geen: Geen\n"
                + lines(n, "    p%d: { label: Tweede %d, when: { x: o%1$d } }\n")),
    TASKS_IN_A_ROW(
        n ->
            "steps:\n- { do: Eerst., id: d0, within: 1 day, sources: own-choice }\n"
                + IntStream.range(1, n)
                    .mapToObj(
                        i ->
                            "- { do: Doe "
                                + i
                                + "., id: d"
                                + i
                                + ", after: d"
                                + (i - 1)
                                + ", within: 1 day, sources: own-choice }\n")
                    .collect(Collectors.joining())),
    QUESTIONS(
        n ->
            "steps:\n"
                + lines(n, "- { ask: Is het %d, id: q%d, answer: yes-no, sources: own-choice }\n")),
    QUESTIONS_WITH_STEPS(
        n ->
            "steps:\n"
                + lines(
                    n,
                    "- { ask: Is het %d, id: q%d, answer: yes-no, options: { ja: [{ do: Doe %1$d.,"
                        + " id: d%1$d, sources: own-choice }] } }\n")),
    QUESTIONS_IN_A_CHAIN(
        n ->
            "steps:\n- { ask: Is het zo, id: q0, answer: yes-no, sources: own-choice }\n"
                + IntStream.range(1, n)
                    .mapToObj(
                        i ->
                            "- { ask: Is het "
                                + i
                                + ", id: q"
                                + i
                                + ", answer: yes-no, when: { q"
                                + (i - 1)
                                + ": ja } }\n")
                    .collect(Collectors.joining())),
    PLACEHOLDERS(
        n ->
            "steps:\n"
                + lines(n, "- { ask: Wie is het %d, id: q%d, answer: text }\n")
                + lines(n, "- tell: Dag {q%d}, dit is %d.\n  sources: own-choice\n")),
    SOURCES(
        n ->
            "sources:\n"
                + lines(
                    n,
                    "  b%d: { title: Bron %d, short: B%1$d, publisher: Wij, date: 2023, kind: law,"
                        + " checked: 2025-12-01, url: 'https://example.org/%1$d' }\n")
                + "steps:\n"
                + lines(n, "- { do: Doe dit %d., id: s%d, sources: [b%1$d] }\n")),
    OPTIONS_ASKED_AGAIN(
        n ->
            "steps:\n"
                + choice("choice", n)
                + "- ask-again: x\n  sources: own-choice\n  options:\n"
                + lines(n, "    o%d: [{ tell: Dit is %d., sources: own-choice }]\n")),
    OPTIONS_OFFERED_AGAIN(
        n ->
            "steps:\n"
                + choice("choice", n)
                + "- ask-again: x\n  sources: own-choice\n  only:\n"
                + lines(n, "  - o%1$d\n")),
    COLUMNS(n -> "steps:\n" + table(n)),
    COLUMNS_NAMED(
        n ->
            "steps:\n"
                + table(n)
                + lines(
                    n,
                    "- { tell: a, sources: own-choice, when: { t: { has-row: { k%d: a } } } }\n")),
    CONDITIONS_ON_AN_OPTION(
        n ->
            "steps:\n"
                + choice("choice", n)
                + lines(n, "- { tell: Dit is %d., sources: own-choice, when: { x: o%d } }\n")),
    CONDITIONS_ON_OPTIONS_TOGETHER(
        n ->
            "steps:\n"
                + choice("choices", n)
                + lines(n, "- { tell: a%d, sources: own-choice, when: { x: { has: o%d } } }\n")),
    CONDITIONS_ON_A_TAG(
        n ->
            "steps:\n"
                + choice("choice", n)
                + lines(n, "- { tell: a%d, sources: own-choice, when: { x: { tagged: t%d } } }\n")),
    CONDITIONS_ON_A_NUMBER(
        n ->
            "steps:\n"
                + number()
                + lines(
                    n, "- { tell: a%d, sources: own-choice, when: { g: { at-least: %d } } }\n")),
    CONDITIONS_ALIKE(
        n ->
            "steps:\n"
                + choice("choice", 3)
                + lines(n, "- { tell: a%1$d, sources: own-choice, when: { x: o1 } }\n")),
    CONDITION_WITH_A_LIST(
        n ->
            "steps:\n"
                + choice("choice", n)
                + "- tell: a\n  sources: own-choice\n  when:\n    x:\n"
                + lines(n - 1, "    - o%1$d\n")),
    CONDITION_WITH_PARTS(
        n ->
            "steps:\n"
                + choice("choice", n)
                + "- tell: a\n  sources: own-choice\n  when:\n    any:\n"
                + lines(n - 1, "    - { x: o%1$d }\n")),
    FACTS(
        n ->
            "facts:\n"
                + lines(n, "  f%1$d: { x: ja }\n")
                + "steps:\n- { ask: Zo, id: x, answer: yes-no, sources: own-choice }\n"
                + lines(n, "- { tell: a%d, sources: own-choice, when: { f%d: true } }\n"));

    private final IntFunction<String> body;

    Filled(IntFunction<String> body) {
      this.body = body;
    }

    private SourceFile file(int n) {
      return new SourceFile("groot/playbook.yaml", HEAD + body.apply(n));
    }
  }

  private static String lines(int n, String line) {
    return IntStream.range(0, n)
        .mapToObj(i -> String.format(Locale.ROOT, line, i, i))
        .collect(Collectors.joining());
  }

  private static String choice(String sort, int n) {
    return "- ask: Welke?\n  id: x\n  answer: "
        + sort
        + "\n  sources: own-choice\n  options:\n"
        + lines(n, "    o%d: { label: Keuze %1$d, tags: [t%1$d] }\n");
  }

  private static String number() {
    return "- { ask: Hoeveel, id: g, answer: number, min: 0, max: 200000, sources: own-choice }\n";
  }

  private static String table(int n) {
    return "- ask: Welke?\n  id: t\n  answer: table\n  sources: own-choice\n  columns:\n"
        + lines(n, "    k%d: { label: Kolom %d, answer: choice, options: { a: A, b: B } }\n");
  }

  private static List<Diagnostic> check(SourceFile file) {
    LoadResult loaded = Playbooks.read(new PlaybookText(List.of(file)));
    return Checker.of(PlaybookLibrary.of(name -> Fetched.NOTHING), Templates.of(List.of()), DATE)
        .check("groot", loaded)
        .diagnostics();
  }

  private static void handle(SourceFile file) {
    assertThat(check(file).stream().filter(it -> it.severity() == Severity.ERROR))
        .extracting(Diagnostic::rule)
        .isEmpty();
    assertThat(PlaybookFormatter.format(file).diagnostics()).isEmpty();
  }

  private static long nanos(SourceFile file) {
    return nanos(() -> handle(file));
  }

  private static long nanos(Runnable work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run();
    return Math.max(LEAST_NANOS, CLOCK.getCurrentThreadCpuTime() - start);
  }

  @ParameterizedTest
  @EnumSource(Filled.class)
  void time_grows_with_the_file(Filled filled) {
    List<SourceFile> files = SIZES.stream().map(filled::file).toList();
    nanos(filled.file(SIZES.get(0) / 2));
    List<Long> times = new ArrayList<>();
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && growth > MOST_GROWTH; i++) {
      times = files.stream().map(LinearTimeTest::nanos).toList();
      growth = growth(files, times);
    }
    show(filled.toString(), times);
    assertThat(growth).as("%s: %s", filled, times).isLessThanOrEqualTo(MOST_GROWTH);
  }

  /** What is made of playbooks that were read: of one, and of the same with something changed. */
  enum Made {
    WALK(
        (playbook, after) -> {
          Walk walk = Walk.of(playbook, putOff(playbook), DATE);
          assertThat(walk.visits()).isNotEmpty();
          assertThat(Checklist.of("groot", walk, Map.of()).items()).isNotNull();
        }),
    DIFF(
        (playbook, after) ->
            assertThat(PlaybookDiff.of(playbook, after, DATE).differences()).isNotEmpty()),
    GRAPH(
        (playbook, after) -> {
          PlaybookGraph graph = PlaybookGraph.of(playbook, DATE, Highlight.NONE);
          assertThat(SvgText.of(playbook, DATE, Highlight.NONE)).contains("</svg>");
          assertThat(DotText.of(graph)).isNotEmpty();
        });

    private final BiConsumer<Playbook, Playbook> work;

    Made(BiConsumer<Playbook, Playbook> work) {
      this.work = work;
    }

    private long nanos(Filled filled, int n) {
      SourceFile file = filled.file(n);
      Playbook playbook = read(file);
      String text = file.text();
      int last = Math.max(text.lastIndexOf("Doe"), text.lastIndexOf("Dit is"));
      last = last < 0 ? text.lastIndexOf("Keuze") : last;
      Playbook after =
          read(new SourceFile(file.name(), text.substring(0, last) + "Nu " + text.substring(last)));
      return LinearTimeTest.nanos(() -> work.accept(playbook, after));
    }

    private static Playbook read(SourceFile file) {
      return Playbooks.read(new PlaybookText(List.of(file))).orElseThrow();
    }

    /** Whatever hangs on an answer may be met then. */
    private static Answers putOff(Playbook playbook) {
      Map<String, Answer> answers = new LinkedHashMap<>();
      playbook.visit(
          step -> {
            if (step instanceof Step.Ask ask) {
              answers.put(ask.id(), Answer.PUT_OFF);
            }
          });
      return new Answers(answers);
    }
  }

  static Stream<Arguments> made() {
    return Stream.of(Made.values())
        .flatMap(
            made ->
                Stream.of(
                        Filled.STEPS,
                        Filled.OPTIONS,
                        Filled.OPTIONS_WITH_STEPS,
                        Filled.QUESTIONS_WITH_STEPS,
                        Filled.OPTIONS_ASKED_AGAIN,
                        Filled.CONDITIONS_ON_AN_OPTION)
                    .map(filled -> Arguments.of(made, filled)));
  }

  @ParameterizedTest
  @MethodSource("made")
  void time_to_walk_compare_and_draw_grows_with_the_playbook(Made made, Filled filled) {
    made.nanos(filled, SIZES.get(0) / 2);
    List<Long> times = List.of();
    double growth = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && growth > MOST_GROWTH; i++) {
      times = SIZES.stream().map(n -> made.nanos(filled, n)).toList();
      growth = 0;
      for (int j = 1; j < SIZES.size(); j++) {
        double larger = (double) SIZES.get(j) / SIZES.get(j - 1);
        growth = Math.max(growth, (double) times.get(j) / times.get(j - 1) / larger);
      }
    }
    show(made + " " + filled, times);
    assertThat(growth).as("%s %s: %s", made, filled, times).isLessThanOrEqualTo(MOST_GROWTH);
  }

  private static void show(String what, List<Long> times) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %s%n",
        what,
        times.stream()
            .map(it -> String.format(Locale.ROOT, "%8.2f s", it / 1e9))
            .collect(Collectors.joining()));
  }

  /** Signs that begin what nothing ends, and what begins anew in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "**a",
        "_a ",
        "`a",
        "``a```b",
        "[",
        "[a](",
        "](",
        "![",
        "![a",
        "<http:",
        "<a ",
        "<!--",
        "<!--->",
        "> ",
        "- ",
        "&a",
        "\\",
        "{a",
        "{{",
        "[^a]",
        "[a]: b\n",
        "](()",
        "a  \"",
        "a@"
      })
  void time_to_look_at_a_text_grows_with_the_text(String signs) {
    TextSlips.of(signs.repeat(1_000));
    long few = nanos(() -> TextSlips.of(signs.repeat(10_000)));
    long many = nanos(() -> TextSlips.of(signs.repeat(100_000)));
    assertThat((double) many / few).isLessThan(10 * MOST_GROWTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{q}\n",
        "<#if is('q', 'ja')>a</#if>\n",
        "<#if true>",
        "<#if true>\na\n</#if>\n",
        "- a\n",
        "> a\n\n",
        "*a ",
        "${(",
        "<!--",
        "![",
        "<@note>a</@note>\n"
      })
  void time_to_check_a_template_grows_with_the_template(String part, @TempDir Path folder)
      throws IOException {
    SourceFile playbook =
        new SourceFile(
            "groot/playbook.yaml",
            HEAD
                + "steps:\n"
                + "- { ask: Zo, id: q, answer: yes-no }\n"
                + "- { write: brief, id: b, sources: own-choice }\n");
    int size = THOROUGH ? 100_000 : 8_000;
    time(playbook, folder, part, size / 4);
    assertThat((double) time(playbook, folder, part, 4 * size) / time(playbook, folder, part, size))
        .isLessThan(4 * MOST_GROWTH);
  }

  private static long time(SourceFile playbook, Path folder, String part, int size)
      throws IOException {
    Files.writeString(
        folder.resolve("brief.md.ftl"),
        "---\ntitle: Brief\nuses: [q]\n---\n" + part.repeat(size / part.length()));
    LoadResult loaded = Playbooks.read(new PlaybookText(List.of(playbook)));
    Checker checker =
        Checker.of(
            PlaybookLibrary.of(name -> Fetched.NOTHING), Templates.of(List.of(folder)), DATE);
    return nanos(() -> checker.check("groot", loaded));
  }

  @Test
  void what_takes_too_much_work_to_prove_is_told_to_be_undecided() {
    List<RuleId> rules =
        check(Filled.CONCLUSIONS_OF_A_NUMBER.file(SIZES.get(0))).stream()
            .map(Diagnostic::rule)
            .toList();
    assertThat(rules).contains(RuleId.PROOF_NOT_DECIDED);
  }

  /** The worst from one size to the next, beside that of the file. */
  private static double growth(List<SourceFile> files, List<Long> times) {
    double most = 0;
    for (int i = 1; i < times.size(); i++) {
      double larger = (double) files.get(i).text().length() / files.get(i - 1).text().length();
      most = Math.max(most, (double) times.get(i) / times.get(i - 1) / larger);
    }
    return most;
  }
}
