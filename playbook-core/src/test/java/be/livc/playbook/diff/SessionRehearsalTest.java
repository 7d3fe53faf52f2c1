package be.livc.playbook.diff;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.LoadResult;
import be.livc.playbook.Playbooks;
import be.livc.playbook.answer.Answer;
import be.livc.playbook.answer.Answers;
import be.livc.playbook.content.PlaybookText;
import be.livc.playbook.diagnostic.SourceFile;
import be.livc.playbook.diff.SessionRehearsal.Fate;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.Sketch;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What another text would do to someone who is under way. */
class SessionRehearsalTest {
  private static final String BEFORE =
      """
      format: 1
      id: p
      version: 1.0.0
      language: nl
      title: P
      status: draft
      steps:
        - { ask: A, id: a, answer: yes-no }
        - { ask: B, id: b, answer: yes-no }
        - { ask: C, id: c, answer: yes-no }
        - { ask: D, id: d, answer: text }
        - { ask: L, id: l, answer: list }
        - { ask: M, id: m, answer: list }
        - { do: T, id: t, sources: own-choice }
        - { do: U, id: u, for-each: l, sources: own-choice }
        - { do: V, id: v, for-each: l, sources: own-choice }
        - { do: W, id: w, sources: own-choice, when: { a: ja } }
        - { do: X, id: x, sources: own-choice }
        - { do: Y, id: y, sources: own-choice }
        - { ask: E, id: e, answer: text, when: { b: ja } }
      """;
  private static final String AFTER =
      BEFORE
          .replace(
              "{ ask: B, id: b, answer: yes-no }",
              "{ ask: B, id: b, answer: yes-no, refuse: [{ when: { b: ja, a: ja }, message: nee }]"
                  + " }")
          .replace(
              "{ ask: C, id: c, answer: yes-no }",
              "{ ask: C, id: c, answer: yes-no, when: { a: nee } }")
          .replace("{ ask: D, id: d, answer: text }", "{ ask: D, id: dd, answer: text }")
          .replace("id: v, for-each: l", "id: v, for-each: m")
          .replace("when: { a: ja } }", "when: { a: nee } }")
          .replace(
              "{ do: X, id: x, sources: own-choice }", "{ tell: X, id: x, sources: own-choice }")
          .replace(
              "{ do: Y, id: y, sources: own-choice }",
              "{ do: Y, id: y, for-each: m, sources: own-choice }")
          .replace("when: { b: ja } }", "when: { not: { l: { has: niets } } } }");

  private static LoadResult load(String yaml) {
    return Playbooks.read(new PlaybookText(List.of(new SourceFile("playbook.yaml", yaml))));
  }

  private static Answers answers() {
    return Answers.NONE
        .with("a", Sketch.one("ja"))
        .with("b", Sketch.one("ja"))
        .with("c", Sketch.one("nee"))
        .with("d", new Value.Words("hier"))
        .with("l", Sketch.list("een", "twee"));
  }

  private static SessionRehearsal played(Answers answers, String... ticked) {
    Set<String> ticks = new LinkedHashSet<>(List.of(ticked));
    return SessionRehearsal.of(
        load(BEFORE).orElseThrow(), answers, ticks, Sketch.DATE, load(AFTER).orElseThrow());
  }

  @Test
  void each_answer_is_kept_refused_set_aside_or_gone() {
    assertThat(played(answers()).answers())
        .containsExactly(
            Map.entry("a", Fate.KEPT),
            Map.entry("b", Fate.REFUSED),
            Map.entry("c", Fate.PARKED),
            Map.entry("d", Fate.GONE),
            Map.entry("l", Fate.KEPT));
  }

  @Test
  void what_was_put_off_is_no_answer_that_could_be_lost() {
    assertThat(played(Answers.NONE.with("a", Answer.PUT_OFF)).answers()).isEmpty();
  }

  @Test
  void each_tick_is_kept_set_aside_or_gone_and_with_it_its_entry() {
    assertThat(played(answers(), "t", "u[e0]", "u[e9]", "v[e0]", "w", "x", "y").ticks())
        .containsExactly(
            Map.entry("t", Fate.KEPT),
            Map.entry("u[e0]", Fate.KEPT),
            Map.entry("u[e9]", Fate.PARKED),
            Map.entry("v[e0]", Fate.GONE),
            Map.entry("w", Fate.PARKED),
            Map.entry("x", Fate.GONE),
            Map.entry("y", Fate.GONE));
  }

  @Test
  void what_becomes_of_things_is_named_by_fate_questions_before_tasks() {
    SessionRehearsal played = played(answers(), "w", "x", "t");
    assertThat(played.with(Fate.KEPT)).containsExactly("a", "l", "t");
    assertThat(played.with(Fate.PARKED)).containsExactly("c", "w");
    assertThat(played.with(Fate.GONE)).containsExactly("d", "x");
    assertThat(played.with(Fate.REFUSED)).containsExactly("b");
  }

  @Test
  void new_questions_are_open_and_were_not_met_before() {
    Answers some = answers().with("b", Sketch.one("nee"));
    assertThat(played(some).newQuestions())
        .as("m was open before, and e was not asked")
        .containsExactly("dd", "e");
    assertThat(played(answers().with("e", Sketch.one("x"))).newQuestions()).containsExactly("dd");
  }

  @Test
  void a_session_under_way_is_played_as_it_stands_and_named() {
    LoadResult before = load(BEFORE);
    Session session = Session.start(before.pinned(), "Stad", Recorder.of("", Clock.systemUTC()));
    Step.Ask a = before.orElseThrow().question("a").orElseThrow();
    Session going = session.answer(a, true).session().tick("t");
    assertThat(SessionRehearsal.of(going, load(AFTER).orElseThrow()))
        .isEqualTo(
            new SessionRehearsal(
                "Stad", Map.of("a", Fate.KEPT), Map.of("t", Fate.KEPT), List.of("dd")));
    assertThat(going.answers()).isEqualTo(Answers.NONE.with("a", Sketch.one("ja")));
  }

  @Test
  void what_was_given_cannot_be_changed_from_outside() {
    Map<String, Fate> answers = new LinkedHashMap<>(Map.of("a", Fate.KEPT));
    SessionRehearsal kept = new SessionRehearsal("", answers, Map.of(), List.of());
    answers.clear();
    assertThat(kept.answers()).containsOnlyKeys("a");
  }
}
