package be.livc.playbook;

import be.livc.playbook.walk.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and prints one table: each beside what it is compared with, all in one run.
 * With words, those benchmarks alone whose names hold one of them.
 */
public final class Measured {
  private static final double MICRO = 1e3;

  /** A line of the table: a benchmark, and the one it is divided by; empty for none. */
  private record Line(String name, String benchmark, String beside) {}

  private static final List<Line> LINES =
      List.of(
          new Line("switch by hand, a question asked", "switchByHand", "switchByHand"),
          new Line("whole walk of 100 questions, a question asked", "wholeWalk", "switchByHand"),
          new Line("conditions alone in Commons JEXL", "conditionsInJexl", "wholeWalk"),
          new Line("conditions alone in CEL", "conditionsInCel", "wholeWalk"),
          new Line("conditions alone in Camunda DMN", "conditionsInDmn", "wholeWalk"),
          new Line("one answer more, of 100 questions", "oneAnswerOf100", "wholeWalk"),
          new Line(
              "one answer more, of 10,000 questions that hang on none",
              "oneAnswerOf10000",
              "oneAnswerOf100"),
          new Line("events of the YAML of 10,000 steps, alone", "wordyEvents", "wordyEvents"),
          new Line("read 10,000 steps", "readWordy", "wordyEvents"),
          new Line("events of 10,000 steps with few words, alone", "bareEvents", "bareEvents"),
          new Line("read 10,000 steps with few words", "readBare", "bareEvents"),
          new Line("prove 10,000 steps with few words", "prove", "readBare"),
          new Line("house rules as HTML", "html", "html"),
          new Line("house rules as Word file", "word", "html"),
          new Line("house rules as PDF", "pdf", "html"),
          new Line("keep one event more, synced", "append", ""),
          new Line("search the sheet", "search", ""));

  private Measured() {}

  /** Prints the table. */
  public static void main(String[] words) throws Exception {
    Map<String, Double> nanos = nanos(words);
    System.out.printf("%n| work | µs | ratio |%n|---|---|---|%n");
    for (Line line : LINES) {
      Double took = nanos.get(line.benchmark());
      if (took != null) {
        System.out.println(row(line, took, nanos.get(line.beside())));
      }
    }
    if (words.length == 0) {
      System.out.printf("%n| memory | |%n|---|---|%n");
      Memory.rows().forEach(System.out::println);
    }
    System.out.println();
    System.out.println(machine());
  }

  private static String row(Line line, double took, Double beside) {
    String ratio =
        beside == null || line.benchmark().equals(line.beside())
            ? ""
            : String.format(Locale.ROOT, "%.2f × %s", took / beside, named(line.beside()));
    return String.format(Locale.ROOT, "| %s | %s | %s |", line.name(), shown(took), ratio);
  }

  private static String shown(double nanos) {
    double micros = nanos / MICRO;
    return String.format(Locale.ROOT, micros < 10 ? "%.3f" : "%,.0f", micros);
  }

  private static String named(String benchmark) {
    return LINES.stream()
        .filter(line -> line.benchmark().equals(benchmark))
        .map(Line::name)
        .findFirst()
        .orElse(benchmark);
  }

  /** The shortest time of each, in nanoseconds. */
  private static Map<String, Double> nanos(String[] words) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.mode(Mode.AverageTime).timeUnit(TimeUnit.NANOSECONDS).forks(1);
    options.warmupIterations(5).warmupTime(TimeValue.seconds(1));
    // short and many, of which the shortest counts: others may use the machine too
    options.measurementIterations(60).measurementTime(TimeValue.milliseconds(50));
    options.jvmArgsAppend("-Xms1g", "-Xmx3g").shouldFailOnError(true);
    for (String word : words) {
      options.include(word);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> nanos = new HashMap<>();
    for (RunResult result : results) {
      nanos.put(
          result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics().getMin());
    }
    return nanos;
  }

  private static String machine() throws Exception {
    List<String> said = new ArrayList<>();
    Path processors = Path.of("/proc/cpuinfo");
    if (Files.isReadable(processors)) {
      Files.readAllLines(processors).stream()
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .ifPresent(line -> said.add(line.substring(line.indexOf(':') + 2)));
    }
    said.add(Runtime.getRuntime().availableProcessors() + " cores");
    said.add(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    said.add("Java " + System.getProperty("java.version"));
    return String.join(", ", said);
  }
}
