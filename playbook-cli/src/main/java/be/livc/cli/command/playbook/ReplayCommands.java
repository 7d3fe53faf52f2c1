package be.livc.cli.command.playbook;

import be.livc.cli.command.FolderOptions;
import be.livc.cli.command.GlobalOptions;
import be.livc.playbook.workshop.Witness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The commands that walk a witness again, from the folder in which the check was run. */
final class ReplayCommands {
  private static final Path HERE = Path.of("verlopen");

  private final List<String> checked;
  private final @Nullable String on;
  private final @Nullable Path witnesses;
  private final GlobalOptions options;

  /**
   * For a check.
   *
   * @param checked what it was asked for, as it was typed
   * @param on the day as it was typed, or null
   * @param witnesses the folder in which the answers stand already, or null
   */
  ReplayCommands(
      List<String> checked, @Nullable String on, @Nullable Path witnesses, GlobalOptions options) {
    this.checked = checked;
    this.on = on;
    this.witnesses = witnesses;
    this.options = options;
  }

  /** First the check that writes the answers, where none did; then the start that takes them. */
  List<String> of(Witness witness) {
    List<String> commands = new ArrayList<>();
    Path folder = witnesses == null ? HERE : witnesses;
    if (witnesses == null) {
      List<String> words = new ArrayList<>(List.of("livc", "playbook", "check"));
      words.addAll(checked);
      if (on != null) {
        words.addAll(List.of("--on", on));
      }
      folders("--playbooks", options.playbooks(), words);
      folders("--templates", options.templates(), words);
      words.addAll(List.of("--witnesses", folder.toString()));
      commands.add(line(words));
    }
    List<String> words = new ArrayList<>(List.of("livc", "playbook", "start"));
    words.add(named(witness.playbook()));
    List<Path> playbooks = new ArrayList<>(beside(witness.playbook()));
    playbooks.addAll(options.playbooks());
    folders("--playbooks", playbooks, words);
    words.addAll(List.of("--answers", folder.resolve(witness.name()).toString()));
    commands.add(line(words));
    return commands;
  }

  /** With the version, where one was checked. */
  private String named(String id) {
    return checked.stream().filter(it -> it.startsWith(id + "@")).findFirst().orElse(id);
  }

  /** The folder around the playbook, where it was named by its file or folder. */
  private List<Path> beside(String id) {
    for (String name : checked) {
      Path path = FolderOptions.named(name);
      if (path != null && Files.exists(path)) {
        Path whole = path.toAbsolutePath().normalize();
        Path own = Files.isDirectory(whole) ? whole : Objects.requireNonNull(whole.getParent());
        Path all = own.getParent();
        if (all != null && own.endsWith(id)) {
          Path written = Files.isDirectory(path) ? path : path.getParent();
          Path near = written == null ? null : written.getParent();
          return List.of(near == null ? all : near);
        }
      }
    }
    return List.of();
  }

  private static void folders(String option, List<Path> folders, List<String> words) {
    for (Path folder : folders) {
      words.addAll(List.of(option, folder.toString()));
    }
  }

  private static String line(List<String> words) {
    return String.join(
        " ", words.stream().map(it -> it.indexOf(' ') < 0 ? it : '"' + it + '"').toList());
  }
}
