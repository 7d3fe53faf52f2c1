package be.livc.cli;

import be.livc.cli.console.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program as a person runs it, with a home of its own and a clock that stands still. */
public final class Livc {
  private final Path home;
  private final Map<String, String> environment = new HashMap<>();
  private Clock clock =
      Clock.fixed(Instant.parse("2026-11-24T15:40:00Z"), ZoneId.of("Europe/Brussels"));

  /** With sessions below {@code folder}, in which files are made too. */
  public Livc(Path folder) {
    this.home = folder;
    environment.put("LIVC_HOME", folder.resolve("home").toString());
  }

  /** What a run gave. */
  public record Run(int code, String out, String err) {}

  /** With a variable of the environment. */
  public Livc with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** On another moment. */
  public Livc at(String instant) {
    clock = Clock.fixed(Instant.parse(instant), clock.getZone());
    return this;
  }

  /** Runs it without input. */
  public Run run(String... words) {
    return typing("", words);
  }

  /** Runs it with what is typed, line by line. */
  public Run typing(String input, String... words) {
    return reading(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), List.of(words));
  }

  /** Runs it at a terminal of plain lines, where each of these is there at once. */
  public Run byHand(List<String> pieces, String... words) {
    return reading(new PiecewiseInput(pieces), true, List.of(words));
  }

  /** Runs it on a stream. */
  public Run reading(InputStream in, List<String> words) {
    return reading(in, false, words);
  }

  /** Runs it with its results to a stream, as long as it goes on. */
  public int showing(OutputStream out, String... words) {
    return reading(
        InputStream.nullInputStream(), false, List.of(words), out, OutputStream.nullOutputStream());
  }

  private Run reading(InputStream in, boolean typedByHand, List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = reading(in, typedByHand, words, out, err);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private int reading(
      InputStream in, boolean typedByHand, List<String> words, OutputStream out, OutputStream err) {
    Surroundings surroundings =
        new Surroundings(
            in,
            StandardCharsets.UTF_8,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            Map.of(
                "os.name",
                "Linux",
                "user.home",
                home.toString(),
                "user.dir",
                home.toString(),
                "java.version",
                "17"),
            clock,
            clock::getZone,
            false,
            typedByHand,
            last -> () -> {});
    int code = Dispatch.run(surroundings, "test", words).code();
    surroundings.out().flush();
    return code;
  }
}
