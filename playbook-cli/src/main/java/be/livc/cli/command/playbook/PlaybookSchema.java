package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.command.PlaybookArgument;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.Problem;
import be.livc.playbook.PlaybookSummary;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.ProjectSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints the JSON schema of a playbook file, one that knows the names of one playbook, or that of
 * what other programs are given.
 */
public final class PlaybookSchema implements Command {
  @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "parameter.schema")
  @Nullable String named;

  @Option(names = "--output", descriptionKey = "option.schema-output")
  boolean output;

  private static final String SCHEMA = "be/livc/playbooks/playbook.schema.json";

  @Override
  public ExitCode run(Context context) {
    if (output && named != null) {
      throw Problem.usage(context.texts().of("usage.too-many", named));
    }
    if (output) {
      context.out().print(Json.schema());
      return ExitCode.DONE;
    }
    try (InputStream in = PlaybookSchema.class.getClassLoader().getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw Problem.notFound(context.texts().of("schema.missing"));
      }
      String general = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      context.out().print(named == null ? general : project(general, named, context));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema that knows the names of one playbook. */
  private static String project(String general, String id, Context context) {
    Playbook playbook = new PlaybookArgument(context).load(id).playbook();
    List<String> others =
        context.library().list().stream()
            .map(PlaybookSummary::id)
            .filter(it -> !it.equals(id))
            .toList();
    return ProjectSchema.of(general, playbook, others, context.templates().names());
  }
}
