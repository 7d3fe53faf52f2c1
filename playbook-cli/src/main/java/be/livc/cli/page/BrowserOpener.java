package be.livc.cli.page;

import be.livc.cli.console.Surroundings;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens an address in the browser of the person, where there is a desktop. */
public final class BrowserOpener {
  private final Surroundings surroundings;

  /** On this machine. */
  public BrowserOpener(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * The command that opens an address; empty where there is no desktop.
   *
   * @return the program and its words
   */
  Optional<List<String>> command(String address) {
    String system = surroundings.property("os.name").toLowerCase(Locale.ROOT);
    if (isMac()) {
      return Optional.of(List.of("/usr/bin/open", address));
    } else if (system.contains("win")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", address));
    }
    boolean desktop =
        !surroundings.variable("DISPLAY").isEmpty()
            || !surroundings.variable("WAYLAND_DISPLAY").isEmpty();
    return desktop ? onPath("xdg-open").map(it -> List.of(it, address)) : Optional.empty();
  }

  private boolean isMac() {
    String system = surroundings.property("os.name").toLowerCase(Locale.ROOT);
    return system.contains("mac") || system.contains("darwin");
  }

  private Optional<String> onPath(String program) {
    String path = surroundings.variable("PATH");
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      Path file = Path.of(folder).resolve(program);
      if (!folder.isEmpty() && Files.isExecutable(file)) {
        return Optional.of(file.toString());
      }
    }
    return Optional.empty();
  }

  /**
   * Opens it.
   *
   * @return whether there was something to open it with
   */
  public boolean open(URI address) {
    try {
      Optional<List<String>> command = command(isMac() ? file(address) : address.toString());
      if (command.isEmpty()) {
        return false;
      }
      ProcessBuilder opening =
          new ProcessBuilder(command.get())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      // the browser needs nothing of ours, a passphrase least of all
      opening.environment().keySet().removeIf(name -> name.startsWith("LIVC_"));
      opening.start();
      return true;
    } catch (IOException notThere) {
      return false; // the address is shown as well
    }
  }

  /** A private file that leads there: others see the words of a command that runs. */
  private static String file(URI address) throws IOException {
    Path file = Files.createTempFile("livc-", ".html");
    file.toFile().deleteOnExit();
    String leads = "<meta http-equiv=\"refresh\" content=\"0;url=" + address + "\">";
    Files.writeString(file, leads);
    return file.toString();
  }
}
