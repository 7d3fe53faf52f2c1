package be.livc.playbook.session;

import static be.livc.playbook.session.SmallPlaybook.amount;
import static be.livc.playbook.session.SmallPlaybook.entries;
import static be.livc.playbook.session.SmallPlaybook.one;
import static be.livc.playbook.session.SmallPlaybook.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.livc.playbook.Playbooks;
import be.livc.playbook.Stores;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.SessionEvent.Answered;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session goes over to another text of its playbook, and comes back as it was. */
class MigrationTest {
  private static final int SEEDS =
      Boolean.getBoolean("livc.thorough") ? 2_000 : Integer.getInteger("livc.seeds", 60);
  private static final String HEAD =
      "format: 1\nid: p\nversion: %s\nlanguage: nl\ntitle: P\nstatus: draft\nsteps:\n";
  private static final PinnedPlaybook FIRST =
      playbook(
          "1.0.0",
          """
            - ask: Waar?
              id: plek
              answer: choice
              options: { pand: Een pand, mens: Een mens }
            - { ask: Wie, id: partners, answer: list, min: 0, max: 9 }
            - { do: "Bel {entry}.", id: bellen, for-each: partners, sources: own-choice }
            - { ask: Hoeveel, id: hoeveel, answer: number }
            - { ask: Wie belde, id: beller, answer: text, sensitive: true }
          """);
  private static final PinnedPlaybook SECOND =
      playbook(
          "2.0.0",
          """
            - ask: Waar?
              id: plaats
              was: plek
              answer: choice
              options: { gebouw: { label: Een gebouw, was: pand }, mens: Een mens }
            - { ask: Wie, id: deelnemers, was: partners, answer: list, min: 0, max: 9 }
            - { do: "Bel {entry}.", id: telefoneren, was: bellen, for-each: deelnemers, sources: own-choice }
            - { ask: Hoeveel, id: hoeveel, answer: number, max: 5 }
            - { ask: Wie belde, id: melder, was: beller, answer: text, sensitive: true }
          """);

  @TempDir Path home;

  private static PinnedPlaybook playbook(String version, String steps) {
    SourceFile file = new SourceFile("p.yaml", String.format(HEAD, version) + steps);
    PlaybookText text = new PlaybookText(List.of(file));
    return new PinnedPlaybook(Playbooks.read(text).orElseThrow(), text);
  }

  private static Ask ask(Session session, String id) {
    return session.playbook().question(id).orElseThrow();
  }

  private static Session answered() {
    Session session = Session.start(FIRST, "Proef", SmallPlaybook.pen("An"));
    session = session.answer(ask(session, "plek"), one("pand")).session();
    session = session.answer(ask(session, "partners"), entries("Gent", "Aalst")).session();
    session = session.answer(ask(session, "hoeveel"), amount("9")).session();
    session = session.answer(ask(session, "beller"), words("geheim")).session();
    session = session.drafted(ask(session, "partners"), entries("Ronse"));
    session = session.tick(session.walk().tasks().get(0).key());
    return session.note("plek", "Navragen.");
  }

  private static void assertSame(Session one, Session other) {
    assertThat(one.playbook()).isEqualTo(other.playbook());
    assertThat(one.answers()).isEqualTo(other.answers());
    assertThat(one.ticked()).isEqualTo(other.ticked());
    assertThat(one.notes()).isEqualTo(other.notes());
    assertThat(one.date()).isEqualTo(other.date());
    assertThat(one.suggestions()).isEqualTo(other.suggestions());
    assertThat(one.walk().progress()).isEqualTo(other.walk().progress());
  }

  private static List<Value> recorded(Session session) {
    List<Value> values = new ArrayList<>();
    for (SessionEvent event : session.events()) {
      if (event instanceof Answered given) {
        values.add(given.value());
      }
    }
    return values;
  }

  @Test
  void answers_ticks_notes_and_drafts_follow_to_their_new_names() {
    Session before = answered();
    Session after = before.migrated(SECOND);
    assertThat(after.playbook().version()).hasToString("2.0.0");
    assertThat(after.answers().get("plaats")).isEqualTo(new Answer.Given(one("gebouw")));
    assertThat(after.answers().get("plek")).isNull();
    assertThat(after.recorded("plaats")).isEqualTo(before.recorded("plek"));
    assertThat(after.ticked().keySet()).allMatch(key -> key.startsWith("telefoneren["));
    assertThat(after.walk().tasks()).anyMatch(task -> after.ticked().containsKey(task.key()));
    assertThat(after.notes()).extracting(Note::question).containsExactly("plaats");
    assertThat(after.draft(ask(after, "deelnemers"))).contains(entries("Ronse"));
    assertThat(after.entriesEverGiven("deelnemers")).isEqualTo(before.entriesEverGiven("partners"));
    assertThat(after.answers().get("hoeveel")).isEqualTo(new Answer.Given(amount("9")));
    assertThat(recorded(after)).isEqualTo(recorded(before));
  }

  @Test
  void undo_brings_the_old_state_back_in_memory_and_reopened_alike() {
    Session before = answered();
    Session there = before.migrated(SECOND);
    Session back = there.undo().orElseThrow();
    assertSame(back, before);
    assertSame(back.redo().orElseThrow(), there);
    SessionStore memory = SessionStore.inMemory();
    memory.save(there);
    try (SessionStore folder = Stores.folder(home)) {
      folder.save(there);
    }
    for (SessionStore store : List.of(memory, Stores.folder(home))) {
      Session opened = store.open(there.id(), SmallPlaybook.pen("Bo")).orElseThrow();
      assertSame(opened, there);
      assertThat(opened.events()).isEqualTo(there.events());
      assertSame(opened.undo().orElseThrow(), before);
      store.save(opened.undo().orElseThrow());
      Session again = store.open(there.id(), SmallPlaybook.pen("Bo")).orElseThrow();
      assertSame(again, before);
      assertSame(again.redo().orElseThrow(), there);
      store.close();
    }
  }

  @Test
  void a_migration_undone_before_it_was_saved_can_be_redone_later() {
    Session back = answered().migrated(SECOND).undo().orElseThrow();
    try (SessionStore store = Stores.folder(home)) {
      store.save(back);
    }
    try (SessionStore store = Stores.folder(home)) {
      Session opened = store.open(back.id(), SmallPlaybook.pen("Bo")).orElseThrow();
      assertSame(opened.redo().orElseThrow(), answered().migrated(SECOND));
    }
  }

  @Test
  void there_and_back_is_identity() {
    assertSame(answered().migrated(SECOND).migrated(FIRST), answered());
    assertThat(answered().migrated(FIRST).events()).isEqualTo(answered().events());
  }

  @Test
  void erasing_finds_what_was_answered_under_another_name() {
    Session after = answered().migrated(SECOND);
    assertThat(after.hasSensitiveAnswers()).isTrue();
    Session erased = Erasure.sensitive(after);
    assertThat(recorded(erased)).contains(one("pand")).doesNotContain(words("geheim"));
    assertThat(erased.answers().get("melder")).isEqualTo(Answer.PUT_OFF);
    Session one = Erasure.answers(after, "plaats"::equals);
    assertThat(recorded(one)).doesNotContain(one("pand")).contains(words("geheim"));
    Session back = after.undo().orElseThrow();
    assertThat(recorded(Erasure.answers(back, "plek"::equals))).doesNotContain(one("pand"));
  }

  @Test
  void another_playbook_is_refused() {
    assertThatThrownBy(() -> SmallPlaybook.start().migrated(SECOND))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static PinnedPlaybook random(long seed) {
    PlaybookText text = new PlaybookText(List.of(new SourceFile("p.yaml", "seed " + seed)));
    return new PinnedPlaybook(RandomPlaybook.of(seed), text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_migration_loses_an_answer_and_undoing_it_is_identity(long seed) {
    Random random = new Random(seed);
    Session session = Session.start(random(seed), "", SmallPlaybook.pen("An"));
    for (int i = 0; i < 12; i++) {
      List<Ask> questions = RandomAnswers.questions(session.playbook());
      if (random.nextInt(3) == 0 || questions.isEmpty()) {
        Session there = session.migrated(random(seed + random.nextInt(5)));
        assertThat(recorded(there)).isEqualTo(recorded(session));
        assertThat(there.answers()).isEqualTo(session.answers());
        if (there != session) {
          assertSame(there.undo().orElseThrow(), session);
          assertSame(there.undo().orElseThrow().redo().orElseThrow(), there);
        }
        session = there;
      } else {
        Ask ask = questions.get(random.nextInt(questions.size()));
        session = session.answer(ask, RandomAnswers.value(ask, random)).session();
      }
    }
    Playbook now = session.playbook();
    PinnedPlaybook same = new PinnedPlaybook(now, session.text());
    assertThat(session.migrated(same)).isSameAs(session);
  }
}
