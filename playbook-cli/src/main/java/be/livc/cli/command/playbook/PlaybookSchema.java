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
import picocli.CommandLine.Option;

/** Prints the JSON schema of a playbook file, or of what other programs are given. */
@picocli.CommandLine.Command
public final class PlaybookSchema implements Command {
  @Mixin final GlobalOptions options = new GlobalOptions();

  @Override
  public GlobalOptions options() {
    return options;
  }

  @Option(names = "--output", descriptionKey = "option.schema-output")
  boolean output;

  private static final String SCHEMA = "be/livc/playbooks/playbook.schema.json";
  private static final String OUTPUT = "be/livc/cli/output-1.schema.json";

  @Override
  public ExitCode run(Context context) {
    try (InputStream in =
        PlaybookSchema.class.getClassLoader().getResourceAsStream(output ? OUTPUT : SCHEMA)) {
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
