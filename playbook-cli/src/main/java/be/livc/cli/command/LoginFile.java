package be.livc.cli.command;

import be.livc.cli.console.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A file with lines such as {@code user=an}: {@code user}, {@code password}, {@code tenant}. */
final class LoginFile {
  private static final Set<String> NAMES = Set.of("user", "password", "tenant");
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private LoginFile() {}

  /**
   * What it says, by name.
   *
   * @throws Problem when it can't be read, others can read it too, or a line says something else
   */
  static Map<String, String> read(Path file, Context context) {
    Map<String, String> found = new HashMap<>();
    int number = 0;
    for (String line : InputText.read(file, context).lines().toList()) {
      number++;
      int sign = line.indexOf('=');
      String name = line.substring(0, Math.max(0, sign)).strip().toLowerCase(Locale.ROOT);
      if (NAMES.contains(name)) {
        found.put(name, line.substring(sign + 1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw Problem.usage(context.texts().of("database.login", file, number)).at(file.toString());
      }
    }
    if (found.containsKey("password") && isOpen(file)) {
      throw Problem.usage(context.texts().of("database.login-open", file)).at(file.toString());
    }
    return found;
  }

  private static boolean isOpen(Path file) {
    try {
      return file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.exists(file)
          && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    } catch (IOException e) {
      return true; // who can see it is not known
    }
  }
}
