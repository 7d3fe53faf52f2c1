package be.livc.playbook.internal.folder;

import static be.livc.playbook.session.SmallPlaybook.INWONERS;
import static be.livc.playbook.session.SmallPlaybook.PINNED;
import static be.livc.playbook.session.SmallPlaybook.amount;

import be.livc.playbook.Playbooks;
import be.livc.playbook.internal.json.JsonObjects;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.session.StoreException;
import be.livc.playbook.session.StoreProblem.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A program of its own that writes in a store and says what was kept, a line each. */
final class WriterProgram {
  private WriterProgram() {}

  /** One that takes a text that is no playbook for the small one. */
  static FolderStore store(Path home) {
    return new FolderStore(
        home,
        new JsonObjects(),
        text ->
            Optional.of(
                Objects.requireNonNullElse(
                    Playbooks.read(text).playbook(), SmallPlaybook.PLAYBOOK)));
  }

  /** Starts one on the class path of this program. */
  static Process start(Path home, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(WriterProgram.class.getName());
    command.add(home.toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  public static void main(String[] arguments) {
    SessionStore store = store(Path.of(arguments[0]));
    Recorder pen = Recorder.of(arguments[1], SmallPlaybook.CLOCK);
    if (arguments.length == 2) {
      writeOn(store, pen);
    } else {
      takeTurns(store, pen, arguments[1], Integer.parseInt(arguments[2]));
    }
  }

  /** Until no one listens any more. */
  private static void writeOn(SessionStore store, Recorder pen) {
    Session session = store.open("Proef", pen).orElseThrow();
    while (!System.out.checkError()) {
      int next = session.events().size() + 1;
      session = session.answer(INWONERS, amount(Integer.toString(next + 1000))).session();
      store.save(session);
      say(Integer.toString(next));
      if (next % 4 == 0) {
        Session fresh = Session.start(PINNED, "Nieuw", pen);
        store.save(fresh);
        say(fresh.id());
      }
    }
  }

  /** Adds notes to a session in which others write too: a stale writer reads again. */
  static void takeTurns(SessionStore store, Recorder pen, String who, int times) {
    for (int done = 0; done < times; ) {
      Session now = store.open("Proef", pen).orElseThrow();
      try {
        store.save(now.note("", who + done));
        done++;
      } catch (StoreException e) {
        if (e.problem().kind() != Kind.STALE && e.problem().kind() != Kind.LOCKED) {
          throw e;
        }
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
