package be.livc.playbook.session;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every session of every playbook: small random ones stand for all. */
class SessionPropertiesTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 2_000 : Integer.getInteger("livc.seeds", 100);

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static Session start(long seed) {
    Playbook playbook = RandomPlaybook.of(seed);
    PlaybookText text = new PlaybookText(List.of(new SourceFile("p.yaml", "seed " + seed)));
    return Session.start(new PinnedPlaybook(playbook, text), "", SmallPlaybook.pen("An"));
  }

  private static Session anything(Session session, Random random) {
    List<Ask> questions = RandomAnswers.questions(session.playbook());
    List<Task> tasks = session.walk().tasks().stream().filter(task -> !task.pending()).toList();
    int what = random.nextInt(20);
    if (what < 10 && !questions.isEmpty()) {
      Ask ask = questions.get(random.nextInt(questions.size()));
      return session.answer(ask, RandomAnswers.value(ask, random)).session();
    } else if (what < 12 && !questions.isEmpty()) {
      return session.putOff(questions.get(random.nextInt(questions.size()))).session();
    } else if (what < 13 && !questions.isEmpty()) {
      return session.withdraw(questions.get(random.nextInt(questions.size())));
    } else if (what < 15 && !tasks.isEmpty()) {
      String key = tasks.get(random.nextInt(tasks.size())).key();
      return random.nextBoolean() ? session.tick(key) : session.untick(key);
    } else if (what < 16) {
      return session.note("", "nota " + random.nextInt());
    } else if (what < 18) {
      return session.undo().orElse(session);
    } else if (what < 19) {
      return session.redo().orElse(session);
    }
    return session.dated(session.date().plusDays(random.nextInt(5) - 2));
  }

  private static Session random(long seed) {
    Random random = new Random(seed);
    Session session = start(seed);
    for (int i = random.nextInt(25); i > 0; i--) {
      session = anything(session, random);
    }
    return session;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reading_the_events_again_gives_the_same_session(long seed) {
    Session session = random(seed);
    PinnedPlaybook pinned = new PinnedPlaybook(session.playbook(), session.text());
    Session again =
        Session.of(session.id(), session.events(), digest -> pinned, SmallPlaybook.pen("Bo"));
    assertSame(again, session);
    assertThat(again.events()).isEqualTo(session.events());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoing_as_often_as_one_likes_and_redoing_as_often_is_identity(long seed) {
    Session session = random(seed);
    Session back = session;
    int times = 0;
    while (back.undo().isPresent() && times < 7) {
      back = back.undo().orElseThrow();
      times++;
    }
    for (int i = 0; i < times; i++) {
      back = back.redo().orElseThrow();
    }
    assertSame(back, session);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoing_what_was_just_done_is_identity(long seed) {
    Random random = new Random(seed);
    Session session = start(seed);
    for (int i = 0; i < 12; i++) {
      int before = session.events().size();
      Session after = anything(session, random);
      boolean done = after.events().size() > before;
      if (done && !(after.events().get(before) instanceof SessionEvent.Undone)) {
        assertSame(after.undo().orElseThrow(), session);
      }
      session = after;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changing_an_answer_and_back_gives_the_same_walk(long seed) {
    Random random = new Random(seed);
    Session session = random(seed);
    for (Ask ask : RandomAnswers.questions(session.playbook())) {
      if (session.answers().get(ask.id()) instanceof Answer.Given first) {
        Value other = RandomAnswers.value(ask, random);
        Attempt there = session.answer(ask, other);
        Attempt back = there.session().answer(ask, first.value());
        if (back.rejection().isEmpty()) {
          assertThat(shape(back.session().walk())).isEqualTo(shape(session.walk()));
          assertThat(back.session().answers()).isEqualTo(session.answers());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_in_which_one_answers_does_not_matter(long seed) {
    Random random = new Random(seed);
    Session forward = start(seed);
    List<Ask> answered = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    for (Ask ask : RandomAnswers.questions(forward.playbook())) {
      Value value = RandomAnswers.value(ask, random);
      Attempt attempt = forward.answer(ask, value);
      if (attempt.rejection().isEmpty() && ask.refusals().isEmpty()) {
        answered.add(ask);
        values.add(value);
        forward = attempt.session();
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < answered.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Session shuffled = start(seed);
    for (int i : order) {
      shuffled = shuffled.answer(answered.get(i), values.get(i)).session();
    }
    assertThat(shape(shuffled.walk())).isEqualTo(shape(forward.walk()));
  }

  private static void assertSame(Session one, Session other) {
    assertThat(one.answers().byQuestion()).isEqualTo(other.answers().byQuestion());
    assertThat(one.ticked()).isEqualTo(other.ticked());
    assertThat(one.notes()).isEqualTo(other.notes());
    assertThat(one.date()).isEqualTo(other.date());
    assertThat(one.closed()).isEqualTo(other.closed());
    assertThat(shape(one.walk())).isEqualTo(shape(other.walk()));
  }

  /** All that a walk says, but the identities that entries happened to get. */
  private static String shape(Walk walk) {
    StringBuilder shape = new StringBuilder(walk.progress().toString());
    walk.visits()
        .forEach(
            visit ->
                shape
                    .append(visit.step().header().number())
                    .append(visit.certain())
                    .append(visit.reached())
                    .append(visit.standing())
                    .append(visit.hangsOn()));
    walk.tasks().forEach(task -> shape.append(task.step().id()).append(text(task)));
    return shape.append(walk.conclusion().map(visit -> visit.step().id())).toString();
  }

  private static String text(Task task) {
    return task.item() == null ? "" : task.item().text();
  }
}
