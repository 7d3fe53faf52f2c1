package be.livc.cli.command.playbook;

import be.livc.cli.command.Command;
import be.livc.cli.command.Context;
import be.livc.cli.console.ExitCode;
import be.livc.cli.console.OutputFolder;
import be.livc.cli.console.Problem;
import be.livc.cli.console.Texts;
import be.livc.playbook.view.Json;
import be.livc.playbook.workshop.StarterPlaybook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small playbook to start from, in the folder of an editor. */
public final class PlaybookNew implements Command {
  @Parameters(paramLabel = "ID", descriptionKey = "parameter.new")
  String id = "";

  @Option(names = "--title", paramLabel = "TITEL", descriptionKey = "option.new-title")
  @Nullable String title;

  @Option(names = "--dir", paramLabel = "MAP", descriptionKey = "option.new-dir")
  @Nullable Path dir;

  @Override
  public ExitCode run(Context context) {
    Texts texts = context.texts();
    String named = title == null || title.isBlank() ? texts.of("new.title") : title;
    if (!StarterPlaybook.isId(id)) {
      throw Problem.usage(texts.of("new.id", id));
    } else if (context.library().list().stream().anyMatch(it -> it.id().equals(id))) {
      throw Problem.usage(texts.of("new.taken", id));
    }
    if (!StarterPlaybook.isTitle(named)) {
      throw Problem.usage(texts.of("new.title.line"));
    }
    Path playbooks = dir != null ? dir : playbooks(context);
    Path templates = templates(playbooks, context);
    StarterPlaybook made = StarterPlaybook.of(id, named, context.today());
    Map<Path, String> files = new LinkedHashMap<>();
    made.files().forEach((name, text) -> files.put(playbooks.resolve(id).resolve(name), text));
    files.put(templates.resolve(made.template()), made.templateText());
    for (Path file : files.keySet()) {
      if (Files.exists(file)) {
        throw Problem.usage(texts.of("new.exists", file));
      }
    }
    files.forEach((file, text) -> write(file, text, texts));
    if (context.json()) {
      Map<String, @Nullable Object> shape = Json.shape("new");
      shape.put("id", id);
      shape.put("files", files.keySet().stream().map(Path::toString).toList());
      context.print(shape);
    } else {
      StringBuilder page = new StringBuilder();
      files.keySet().forEach(it -> page.append(texts.of("file.written", it)).append('\n'));
      context.out().print(page + next(playbooks, templates, texts));
    }
    return ExitCode.DONE;
  }

  private static Path playbooks(Context context) {
    List<Path> own = context.playbookFolders();
    return own.isEmpty() ? context.workingFolder().resolve("playbooks") : own.get(0);
  }

  /** Beside the playbooks, unless a folder for templates is named. */
  private static Path templates(Path playbooks, Context context) {
    List<Path> own = context.templateFolders();
    return own.isEmpty() ? playbooks.resolveSibling("templates") : own.get(0);
  }

  private String next(Path playbooks, Path templates, Texts texts) {
    String where = " --playbooks " + word(playbooks) + " --templates " + word(templates);
    StringBuilder page = new StringBuilder();
    page.append('\n').append(texts.of("new.next", playbooks.resolve(id).resolve("playbook.yaml")));
    for (String verb : List.of("check", "test", "start")) {
      page.append("\n  ").append(texts.of("new.try", verb, id)).append(where);
    }
    return page.append('\n').toString();
  }

  private static String word(Path path) {
    return path.toString().contains(" ") ? '"' + path.toString() + '"' : path.toString();
  }

  private static void write(Path file, String text, Texts texts) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(file, bytes, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Problem.notFound(OutputFolder.notWritten(file, e, texts));
    }
  }
}
