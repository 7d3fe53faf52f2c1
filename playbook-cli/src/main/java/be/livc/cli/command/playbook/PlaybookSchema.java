package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.GlobalOptions;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Mixin;

/** Prints the JSON schema of a playbook file. */
@picocli.CommandLine.Command
public final class PlaybookSchema implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Override
  public GlobalOptions options() {
    return options;
  }

  private static final String SCHEMA = "be/livc/playbooks/playbook.schema.json";

  @Override
  public ExitCode run(Context context) {
    try (InputStream in = PlaybookSchema.class.getClassLoader().getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw Problem.notFound(context.texts().of("schema.missing"));
      }
      context.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
