package be.livc.playbook.walk;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.proof.WordyText;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.openjdk.jol.info.GraphLayout;

/** What is kept in memory: of a step, of an answer, and of very many sessions. */
public final class Memory {
  private static final int QUESTIONS = 100;
  private static final int STEPS = 10_000;
  private static final int SESSIONS = 100_000;
  private static final int OPEN = 10;
  private static final int ROUNDS = 5;

  private static final Value[] VALUES = {Sketch.one("ja"), Sketch.one("nee")};

  private Memory() {}

  /** The rows of a table. */
  public static List<String> rows() {
    List<String> rows = new ArrayList<>();
    Playbook large = playbook(STEPS);
    Object[] kept = new Object[1];
    long circuit = grown(() -> kept[0] = CircuitBuilder.of(large));
    rows.add(row("a step of a compiled playbook", circuit / STEPS));
    rows.addAll(read());

    PinnedPlaybook pinned = pinned(QUESTIONS);
    Session[] sessions = new Session[1_000];
    long opened = grown(() -> all(sessions, () -> start(pinned)));
    long answers = grown(() -> all(sessions, () -> answered(start(pinned), Integer.MAX_VALUE)));
    int asked = sessions[0].answers().byQuestion().size();
    rows.add(row("a session that was opened", opened / sessions.length));
    rows.add(
        row("an answer of a session, its event and its walk", answers / sessions.length / asked));

    Session[] open = new Session[SESSIONS];
    all(open, () -> answered(start(pinned), OPEN));
    StringBuilder heap = new StringBuilder();
    for (int round = 0; round < ROUNDS; round++) {
      for (Session session : open) {
        if (!answered(session, Integer.MAX_VALUE).walk().atEnd()) {
          throw new IllegalStateException("a walk that doesn't end");
        }
      }
      heap.append(heap.isEmpty() ? "" : ", ").append(used() >> 20);
    }
    rows.add(
        "| 100,000 open sessions of ten answers, each walked to its end: MB after each of five"
            + " rounds | "
            + heap
            + " |");
    return rows;
  }

  /** Counted object by object, since a heap tells too little of so small a part of it. */
  private static List<String> read() {
    PlaybookText text = WordyText.of(STEPS, 7);
    LoadResult read = Playbooks.read(text);
    long length = text.files().get(0).text().length();
    return List.of(
        times("what is kept of 10,000 steps that were read, their text too", read, length),
        times("the playbook of that alone", read.orElseThrow(), length));
  }

  private static String times(String name, Object root, long length) {
    double size = GraphLayout.parseInstance(root).totalSize();
    return String.format(Locale.ROOT, "| %s | %.2f of their text |", name, size / length);
  }

  private static String row(String name, long bytes) {
    return String.format(Locale.ROOT, "| %s | %,d bytes |", name, bytes);
  }

  private static void all(Session[] sessions, Supplier<Session> one) {
    for (int i = 0; i < sessions.length; i++) {
      sessions[i] = one.get();
    }
  }

  private static Playbook playbook(int questions) {
    Sketch sketch = new Sketch();
    Step[] steps = new Step[questions];
    for (int i = 0; i < questions; i++) {
      steps[i] =
          i < 20 ? sketch.yesNo("q" + i) : sketch.yesNo("q" + i, Sketch.is("q" + i % 20, "ja"));
    }
    return sketch.playbook(steps);
  }

  private static PinnedPlaybook pinned(int questions) {
    return new PinnedPlaybook(
        playbook(questions), new PlaybookText(List.of(new SourceFile("playbook.yaml", "p"))));
  }

  private static Session start(PinnedPlaybook pinned) {
    Session session = Session.start(pinned, "", Recorder.of("", Clock.systemUTC()));
    session.walk();
    return session;
  }

  private static Session answered(Session session, int most) {
    Session after = session;
    Optional<Visit> open = after.walk().openVisit();
    for (int i = 0; i < most && open.isPresent(); i++) {
      Step.Ask ask = open.get().question();
      after = after.answer(ask, VALUES[ask.header().number() % 20 < 5 ? 0 : 1]).session();
      open = after.walk().openVisit();
    }
    return after;
  }

  private static long grown(Runnable work) {
    long before = used();
    work.run();
    return used() - before;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
