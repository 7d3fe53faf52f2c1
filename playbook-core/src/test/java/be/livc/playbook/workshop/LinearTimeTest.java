package be.livc.playbook.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Playbooks;
import be.livc.playbook.Templates;
import be.livc.playbook.content.ContentSource.Fetched;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.RuleId;
import be.livc.playbook.diagnostic.Severity;
import be.livc.playbook.diagnostic.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading, checking and formatting take time that grows with the file, whatever it is full of. */
class LinearTimeTest {
  private static final List<Integer> SIZES = List.of(1_000, 3_000);
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
    assertThat(check(file)).noneMatch(it -> it.severity() == Severity.ERROR);
    assertThat(PlaybookFormatter.format(file).diagnostics()).isEmpty();
  }

  private static long nanos(SourceFile file) {
    long start = CLOCK.getCurrentThreadCpuTime();
    handle(file);
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
    System.out.printf(
        Locale.ROOT,
        "%-32s %s%n",
        filled,
        times.stream()
            .map(it -> String.format(Locale.ROOT, "%8.2f s", it / 1e9))
            .collect(Collectors.joining()));
    assertThat(growth).as("%s: %s", filled, times).isLessThanOrEqualTo(MOST_GROWTH);
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
