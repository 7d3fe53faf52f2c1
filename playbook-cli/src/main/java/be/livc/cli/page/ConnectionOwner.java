package be.livc.cli.page;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose a connection on this machine is, where the system tells: on Linux. */
final class ConnectionOwner {
  private static final Pattern ROW =
      Pattern.compile(
          "\\s*\\d+: [0-9A-F]+:(?<local>[0-9A-F]{4}) [0-9A-F]+:(?<remote>[0-9A-F]{4}) [0-9A-F]{2}"
              + " \\S+ \\S+ \\S+\\s+(?<user>\\d+) .*");

  private final List<Path> tables;
  private final Path own;

  private ConnectionOwner(List<Path> tables, Path own) {
    this.tables = tables;
    this.own = own;
  }

  /** As the system tells now. */
  static ConnectionOwner ofSystem() {
    // a socket for both protocols stands in the second table
    return new ConnectionOwner(
        List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6")), Path.of("/proc/self"));
  }

  /** As these tables tell. */
  static ConnectionOwner of(List<Path> tables, Path own) {
    return new ConnectionOwner(tables, own);
  }

  /**
   * Whether the other end is known to be another user's; the administrator is nobody's other.
   *
   * @param from the address of the other end
   * @param port ours
   */
  boolean isOther(InetSocketAddress from, int port) {
    try {
      if (!Files.isDirectory(own)) {
        return false;
      }
      int user = (Integer) Files.getAttribute(own, "unix:uid");
      for (Path table : tables) {
        if (Files.isReadable(table)) {
          for (String line : Files.readAllLines(table)) {
            Matcher row = ROW.matcher(line.toUpperCase(Locale.ROOT));
            if (row.matches()
                && port(row.group("local")) == from.getPort()
                && port(row.group("remote")) == port) {
              int other = Integer.parseInt(row.group("user"));
              return other != user && other != 0;
            }
          }
        }
      }
      return false;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
      return false; // the system doesn't tell; the secret is still needed
    }
  }

  private static int port(String hexadecimal) {
    return Integer.parseInt(hexadecimal, 16);
  }
}
