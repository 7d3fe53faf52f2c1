package be.livc.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the process is given: streams, environment, time. Tests give their own.
 *
 * @param in where answers are read from
 * @param charset how they are written there
 * @param out where results and conversations go
 * @param err where everything else goes
 * @param environment the variables of the environment
 * @param properties the properties of the machine, such as {@code os.name} and {@code user.home}
 * @param clock the time, and in its zone the day it is
 * @param zone the zone in which other moments are told; looked for when it is asked for
 * @param terminal whether input and output are a terminal that can do more than lines
 * @param typedByHand whether the input is a terminal
 * @param atEnd runs something when the process is ended from outside, until what it gives is closed
 */
public record Surroundings(
    InputStream in,
    Charset charset,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Map<String, String> properties,
    Clock clock,
    Supplier<ZoneId> zone,
    boolean terminal,
    boolean typedByHand,
    Function<Runnable, Watch> atEnd) {
  /** Lets nothing through that would steer a terminal, whoever wrote it. */
  public Surroundings {
    out = new PrintableStream(out);
    err = new PrintableStream(err);
  }

  /** Ends watching. */
  public interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /** The same with another place for results. */
  public Surroundings writingTo(PrintStream other) {
    return new Surroundings(
        in,
        charset,
        other,
        err,
        environment,
        properties,
        clock,
        zone,
        terminal,
        typedByHand,
        atEnd);
  }

  /** A variable of the environment; empty when it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** A property of the machine; empty when it is not set. */
  public String property(String name) {
    return properties.getOrDefault(name, "");
  }
}
