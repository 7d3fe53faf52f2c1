package be.livc.playbook.internal.jdbc.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a program is run that refuses to run as root: as nobody, where we are root. */
final class OtherUser {
  private static final String NOBODY = "65534";
  private static final List<List<String>> WAYS =
      List.of(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
          List.of("runuser", "-u", "nobody", "--"),
          List.of("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "/"));

  private final List<String> prefix;
  private final boolean root;

  private OtherUser(List<String> prefix, boolean root) {
    this.prefix = prefix;
    this.root = root;
  }

  /** The first way that works here. */
  static OtherUser find() throws IOException, InterruptedException {
    if (!uid(List.of()).equals("0")) {
      return new OtherUser(List.of(), false);
    }
    for (List<String> way : WAYS) {
      if (uid(way).equals(NOBODY)) {
        return new OtherUser(way, true);
      }
    }
    throw new NoPostgres("PostgreSQL refuses root, and there is no setpriv, runuser or chroot");
  }

  private static String uid(List<String> way) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(way);
    command.addAll(List.of("id", "-u"));
    try {
      Process id = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return id.waitFor() == 0 ? said : "";
    } catch (IOException noSuchProgram) {
      return "";
    }
  }

  List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    return command;
  }

  /** Gives a file or folder to whom the program runs as. */
  void own(Path path) throws IOException {
    if (root) {
      Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
      Files.setAttribute(path, "unix:gid", Integer.parseInt(NOBODY));
    }
  }
}
