package be.livc.cli;

import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.WatchedOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entry of the livc program. */
public final class Main {
  private Main() {}

  /** Runs livc on the streams of this process and ends it with the exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true"); // PDF is made with AWT, which needs no screen
    // Picocli would look for Groovy in each jar on the class path
    System.setProperty("picocli.disable.closures", "true");
    boolean terminal = TerminalCheck.both();
    Charset charset = terminal ? TerminalCheck.charset() : StandardCharsets.UTF_8;
    WatchedOutput results = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    Surroundings surroundings =
        surroundings(
            TerminalCheck.closed() ? InputStream.nullInputStream() : System.in,
            charset,
            new PrintStream(results, false, charset),
            new PrintStream(System.err, true, charset),
            terminal,
            TerminalCheck.input());
    ExitCode code = Dispatch.run(surroundings, Version.current(), List.of(args));
    surroundings.out().flush();
    if (code == ExitCode.DONE && results.problem().isPresent()) {
      code = Dispatch.unwritten(surroundings, List.of(args), results.problem().get());
    }
    System.exit(code.code());
  }

  /**
   * Runs livc once and returns its exit code; never ends the process.
   *
   * @param in where answers are read from
   * @param out where results go
   * @param err where everything else goes
   * @param args the words after {@code livc}
   * @return the number of an {@link be.livc.cli.console.ExitCode}
   */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    Surroundings surroundings = surroundings(in, StandardCharsets.UTF_8, out, err, false, false);
    return Dispatch.run(surroundings, Version.current(), List.of(args)).code();
  }

  private static Surroundings surroundings(
      InputStream in,
      Charset charset,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      boolean typedByHand) {
    Map<String, String> properties = new HashMap<>();
    for (String name : List.of("os.name", "user.home", "user.dir", "java.version", "java.vendor")) {
      properties.put(name, System.getProperty(name, ""));
    }
    properties.put("livc.lib", lib());
    return new Surroundings(
        in,
        charset,
        out,
        err,
        System.getenv(),
        properties,
        new LocalClock(),
        ZoneId::systemDefault,
        terminal,
        typedByHand,
        Main::atEnd);
  }

  /** The folder that the jars of the program stand in. */
  private static String lib() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      Path folder = jar == null ? null : jar.getParent();
      return folder == null ? "" : folder.toString();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
      return "";
    }
  }

  private static Surroundings.Watch atEnd(Runnable last) {
    Thread hook = new Thread(last, "livc-kept");
    Runtime.getRuntime().addShutdownHook(hook);
    return () -> {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException alreadyEnding) {
        return; // the process ends and the hook runs: nothing is left to stop
      }
    };
  }
}
