package be.livc.cli.command;

import be.livc.cli.console.Problem;
import be.livc.cli.console.Surroundings;
import be.livc.cli.console.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which folders are meant. */
public final class FolderOptions {
  private FolderOptions() {}

  /**
   * The folders of an option, else those of a variable in which they are separated as in {@code
   * PATH}.
   *
   * @throws Problem when one of them is no folder
   */
  static List<Path> of(List<Path> option, String variable, Texts texts) {
    List<Path> folders = new ArrayList<>(option);
    if (option.isEmpty()) {
      for (String part : variable.split(Pattern.quote(File.pathSeparator), -1)) {
        if (!part.isBlank()) {
          folders.add(Path.of(part.strip()));
        }
      }
    }
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw Problem.notFound(
                texts.of(Files.exists(folder) ? "folder.no-folder" : "folder.missing", folder))
            .at(folder.toString());
      }
    }
    return folders.stream().map(FolderOptions::fromHere).toList();
  }

  /**
   * The same file or folder as a path from the folder the command runs in, where it stands below
   * it: so findings name it, and so whoever reads them there finds it.
   */
  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = path.normalize();
    return whole.isAbsolute() && whole.startsWith(here) && !whole.equals(here)
        ? here.relativize(whole)
        : path;
  }

  /** What is named as a file or folder, there or not; null when it is a name of another sort. */
  public static @Nullable Path named(String name) {
    try {
      Path path = Path.of(name);
      boolean looksLikeFile = name.contains("/") || name.contains("\\") || name.endsWith(".yaml");
      return looksLikeFile || Files.exists(path) ? path : null;
    } catch (InvalidPathException noPath) {
      return null;
    }
  }

  /**
   * The file that is meant by a name that may be the id of a playbook too; null when it is one.
   *
   * @throws Problem when it looks like a file and is not there
   */
  public static @Nullable Path playbook(String name, Texts texts) {
    try {
      Path path = Path.of(name);
      if (Files.exists(path)) {
        return fromHere(path);
      }
    } catch (InvalidPathException noPath) {
      return null;
    }
    if (name.contains("/") || name.contains("\\") || name.endsWith(".yaml")) {
      throw Problem.notFound(texts.of("file.missing", name)).at(name);
    }
    return null;
  }

  /** Where sessions are kept: as asked, else in the folder the system has for data of programs. */
  static Path home(@Nullable Path option, Surroundings surroundings) {
    if (option != null) {
      return option;
    }
    String variable = surroundings.variable("LIVC_HOME");
    if (!variable.isBlank()) {
      return Path.of(variable);
    }
    String system = surroundings.property("os.name").toLowerCase(Locale.ROOT);
    boolean windows = system.contains("win") && !system.contains("darwin");
    // Java takes the folder from the system's list of users, whatever HOME says
    String own = windows ? "" : surroundings.variable("HOME");
    Path user = Path.of(own.startsWith("/") ? own : surroundings.property("user.home"));
    if (windows) {
      String local = surroundings.variable("LOCALAPPDATA");
      return (local.isBlank() ? user.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve("livc");
    } else if (system.contains("mac") || system.contains("darwin")) {
      return user.resolve("Library").resolve("Application Support").resolve("livc");
    }
    String data = surroundings.variable("XDG_DATA_HOME");
    return (data.startsWith("/") ? Path.of(data) : user.resolve(".local").resolve("share"))
        .resolve("livc");
  }
}
