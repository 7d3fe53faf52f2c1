package be.livc.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
