package be.livc.playbook.internal.folder;

import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Profile;
import be.livc.playbook.session.Profile.Kept;
import be.livc.playbook.session.ProfileStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program of its own that adds answers to a profile and says which are kept, a line each. */
final class ProfileProgram {
  private ProfileProgram() {}

  static Process start(Path home, String who, int times) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            ProfileProgram.class.getName(),
            home.toString(),
            who,
            Integer.toString(times));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    count(new FolderProfile(home, new JsonObjects()), arguments[1], Integer.parseInt(arguments[2]));
  }

  /** Adds so many answers of its own. */
  static void count(ProfileStore store, String who, int times) {
    for (int i = 0; i < times && !System.out.checkError(); i++) {
      String key = who + "-" + i;
      store.change(before -> with(before, key));
      System.out.println(i);
      System.out.flush();
    }
  }

  private static Profile with(Profile before, String key) {
    Map<String, Kept> next = new LinkedHashMap<>(before.answers());
    next.put(key, new Kept(new Value.Words(key), LocalDate.of(2026, 11, 24)));
    return new Profile(next);
  }
}
