package be.livc.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Whether someone sits at the streams of this process. */
@SuppressWarnings("SystemConsoleNull") // from 22 on a console is asked what null said before
final class TerminalCheck {
  private TerminalCheck() {}

  /** Whether both input and output are a terminal. */
  static boolean both() {
    Console console = System.console();
    if (console == null) {
      return false;
    } else if (Runtime.version().feature() < 22) {
      return true;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Java 22 and newer have Console.isTerminal", e);
    }
  }

  /** How the terminal writes letters. */
  static Charset charset() {
    Console console = System.console();
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }

  /**
   * Whether there is no input at all, as far as the system tells. Where it was closed, the first
   * file that Java opens for itself stands in its place, and must not be read as what someone
   * typed.
   */
  static boolean closed() {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return false; // there the launcher sees to it
    }
    try {
      String file = Files.readSymbolicLink(descriptors.resolve("0")).toString();
      boolean closed =
          file.startsWith(real(System.getProperty("java.home")) + "/")
              || file.endsWith(".jsa")
              || file.endsWith(".aot");
      for (String entry : System.getProperty("java.class.path", "").split(":", -1)) {
        closed |= file.equals(real(entry));
      }
      return closed;
    } catch (IOException gone) {
      return true;
    }
  }

  private static String real(String path) {
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException | InvalidPathException notThere) {
      return path;
    }
  }

  /** Whether the input is a terminal, as far as the system tells: what is typed shows by itself. */
  static boolean input() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return both();
    }
  }
}
