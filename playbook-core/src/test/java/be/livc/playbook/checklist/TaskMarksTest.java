package be.livc.playbook.checklist;

import static be.livc.playbook.walk.Sketch.list;
import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TaskMarksTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 5_000 : Integer.getInteger("livc.seeds", 500);

  /** Whatever is answered, changed, put off or undone, a mark goes on to mean the same task. */
  @Test
  void a_mark_never_comes_to_mean_another_task() {
    int met = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Playbook playbook = RandomPlaybook.of(seed);
      PlaybookText text = new PlaybookText(List.of(new SourceFile("p.yaml", "seed " + seed)));
      Session session =
          Session.start(new PinnedPlaybook(playbook, text), "Proef", SmallPlaybook.pen("An"));
      List<Ask> asks = RandomAnswers.questions(playbook);
      Map<String, String> meant = new HashMap<>();
      Map<String, String> called = new HashMap<>();
      for (int i = 0; i < 12 && !asks.isEmpty(); i++) {
        Ask ask = asks.get(random.nextInt(asks.size()));
        session =
            switch (random.nextInt(6)) {
              case 0 -> session.putOff(ask).session();
              case 1 -> session.undo().orElse(session);
              default -> session.answer(ask, RandomAnswers.value(ask, random)).session();
            };
        TaskMarks marks = TaskMarks.of(session);
        for (Task task : session.walk().tasks()) {
          String mark = marks.of(task);
          assertThat(meant.computeIfAbsent(mark, key -> task.key()))
              .as("seed %s, mark %s", seed, mark)
              .isEqualTo(task.key());
          assertThat(called.computeIfAbsent(task.key(), key -> mark)).isEqualTo(mark);
          met++;
        }
      }
    }
    assertThat(met).isGreaterThan(SEEDS);
  }

  @Test
  void entries_keep_their_mark_when_others_are_added_moved_or_taken_away() {
    Session session = Session.start(SmallPlaybook.PINNED, "Proef", SmallPlaybook.pen("An"));
    session = session.answer(SmallPlaybook.PARTNERS, list("OCMW", "CLB")).session();
    List<String> first = session.entriesEverGiven("partners");
    session = session.answer(SmallPlaybook.PARTNERS, list("CAW", "CLB")).session();
    session = session.answer(SmallPlaybook.PARTNERS, list("CLB", "VDAB", "CAW")).session();
    assertThat(session.entriesEverGiven("partners"))
        .hasSize(4)
        .startsWith(first.toArray(new String[0]));
  }

  @Test
  void two_phases_never_share_a_letter() {
    String text =
        DeadlinesTest.TEXT
            .replace("title: Besluiten", "title: Begin")
            .replace("id: besluiten", "id: b");
    Playbook playbook =
        be.livc.playbook.Playbooks.read(
                new PlaybookText(List.of(new SourceFile("p/playbook.yaml", text))))
            .orElseThrow();
    assertThat(Checklist.of(playbook, Sample.DAY).items())
        .extracting(ChecklistItem::mark)
        .containsExactly("B1", "B2", "B3", "B4", "B5", "B6", "B7", "BE1");
  }
}
