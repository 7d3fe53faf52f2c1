package be.livc.cli.command;

import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import be.livc.playbook.model.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A context for one command, in a folder of its own, that keeps what is printed. */
public final class Quiet {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** On 24 November 2026 at 10:00. */
  public Context context(GlobalOptions options, Path folder) {
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            StandardCharsets.UTF_8,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            Map.of("user.dir", folder.toString(), "user.home", folder.toString()),
            Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC),
            () -> ZoneOffset.UTC,
            false,
            false,
            last -> () -> {});
    return new Context(surroundings, options, Texts.in(Language.NL));
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
