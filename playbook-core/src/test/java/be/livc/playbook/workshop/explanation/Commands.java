package be.livc.playbook.workshop.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.Templates;
import be.livc.playbook.diagnostic.Diagnostic;
import be.livc.playbook.diagnostic.Explanation.Example;
import be.livc.playbook.workshop.Checker;
import be.livc.playbook.workshop.ReleasePlan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A command that a page shows, and what the core finds when it is given. */
final class Commands {
  private static final String RELEASE = "livc playbook release ";
  private static final String CHECK = "livc playbook check ";
  private static final String PREVIEW = "livc document preview ";

  /** A playbook that stands in a jar, as those of the program do. */
  private static final String PACKED = "ingepakt";

  private Commands() {}

  static Optional<String> in(List<Example> examples) {
    return examples.stream()
        .filter(example -> example.file().equals(Example.COMMAND))
        .map(example -> example.text().strip())
        .findFirst();
  }

  /** What it finds in a folder of playbooks and templates. */
  static List<Diagnostic> found(String command, Path folder, LocalDate date) throws IOException {
    if (command.startsWith(RELEASE)) {
      String id = command.substring(RELEASE.length());
      return id.equals(PACKED)
          ? releasePacked(folder, date)
          : ReleasePlan.of(library(folder), templates(folder), id, null, date).findings();
    } else if (command.startsWith(CHECK)) {
      String id = command.substring(CHECK.length());
      return Checker.of(library(folder), templates(folder), date)
          .check(List.of(id), List.of())
          .diagnostics();
    }
    assertThat(command).startsWith(PREVIEW);
    return templates(folder).read(command.substring(PREVIEW.length())).diagnostics();
  }

  private static List<Diagnostic> releasePacked(Path folder, LocalDate date) throws IOException {
    Path content = folder.resolve("be/livc/playbooks");
    Files.createDirectories(content.resolve(PACKED));
    Files.writeString(content.resolve("index.txt"), PACKED + "/playbook.yaml\n");
    Files.writeString(
        content.resolve(PACKED + "/playbook.yaml"), Frame.whole("id: " + PACKED + "\n"));
    try (URLClassLoader jar = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      PlaybookLibrary library = PlaybookLibrary.of(List.of(), jar);
      return ReleasePlan.of(library, Templates.of(List.of()), PACKED, null, date).findings();
    }
  }

  /** Releases the example as it stands. */
  static void release(Path folder, LocalDate date) {
    ReleasePlan release =
        ReleasePlan.of(library(folder), templates(folder), "voorbeeld", null, date);
    assertThat(release.findings()).isEmpty();
    release.write();
  }

  static PlaybookLibrary library(Path folder) {
    return PlaybookLibrary.of(List.of(folder));
  }

  static Templates templates(Path folder) {
    return Templates.of(List.of(folder));
  }
}
