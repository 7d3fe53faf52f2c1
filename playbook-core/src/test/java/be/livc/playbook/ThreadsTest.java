package be.livc.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.answer.Answer;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.session.SessionStore;
import be.livc.playbook.session.SmallPlaybook;
import be.livc.playbook.view.Json;
import be.livc.playbook.view.Sentences;
import be.livc.playbook.view.WalkJson;
import be.livc.playbook.walk.RandomAnswers;
import be.livc.playbook.walk.RandomPlaybook;
import be.livc.playbook.walk.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What is shared between threads gives each what it would give one alone. */
class ThreadsTest {
  private static final int THREADS = 32;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void one_playbook_is_walked_by_many_at_once() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Playbook playbook = RandomPlaybook.of(seed);
      IntFunction<String> walked =
          thread ->
              Json.write(
                  WalkJson.of(
                      Walk.of(playbook, RandomAnswers.answers(playbook, new Random(thread)), TODAY),
                      Sentences.in(Language.NL)));
      assertThat(atOnce(walked)).isEqualTo(oneByOne(walked));
    }
  }

  @Test
  void many_go_on_from_one_walk_at_once() throws Exception {
    for (long seed = 20; seed < 40; seed++) {
      Walk shared = Walk.of(RandomPlaybook.of(seed), SmallPlaybook.start().answers(), TODAY);
      List<Ask> questions = RandomAnswers.questions(shared.playbook());
      if (questions.isEmpty()) {
        continue;
      }
      IntFunction<String> went =
          thread -> {
            Random random = new Random(thread);
            Ask ask = questions.get(random.nextInt(questions.size()));
            return Json.write(
                WalkJson.of(
                    shared.with(ask.id(), new Answer.Given(RandomAnswers.value(ask, random))),
                    Sentences.in(Language.NL)));
          };
      assertThat(atOnce(went)).isEqualTo(oneByOne(went));
    }
  }

  @Test
  void one_set_of_templates_makes_documents_for_many_at_once() throws Exception {
    Templates templates =
        Templates.of(
            TextContent.of(
                Map.of(
                    "brief.md.ftl",
                    "---\ntitle: Brief\nversion: 1.0.0\nlanguage: nl\nuses: [gegeven]\n---\n"
                        + "# Brief\n\nVoor {gegeven}.\n")));
    IntFunction<String> made =
        thread -> {
          Session session =
              SmallPlaybook.start()
                  .answer(SmallPlaybook.GEGEVEN, SmallPlaybook.words("nummer " + thread))
                  .session();
          return templates.render("brief", session).orElseThrow().markdown();
        };
    List<String> together = atOnce(made);
    assertThat(together).isEqualTo(oneByOne(made));
    assertThat(together.get(7)).contains("Voor nummer 7.");
  }

  @Test
  void one_store_keeps_what_many_save_at_once() throws Exception {
    SessionStore store = SessionStore.inMemory();
    Recorder pen = SmallPlaybook.pen("An");
    List<String> ids =
        atOnce(
            thread -> {
              Recorder own = Recorder.of("An", SmallPlaybook.CLOCK);
              Session session = Session.start(SmallPlaybook.PINNED, "Proef", own);
              store.save(session);
              Session more =
                  session
                      .answer(SmallPlaybook.GEGEVEN, SmallPlaybook.words("nummer " + thread))
                      .session();
              store.save(more);
              return more.id();
            });
    assertThat(store.list().sessions()).hasSize(THREADS);
    for (int thread = 0; thread < THREADS; thread++) {
      Session kept = store.open(ids.get(thread), pen).orElseThrow();
      assertThat(kept.walk().value("gegeven")).contains(SmallPlaybook.words("nummer " + thread));
    }
  }

  private static List<String> oneByOne(IntFunction<String> work) {
    List<String> done = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      done.add(work.apply(thread));
    }
    return done;
  }

  private static List<String> atOnce(IntFunction<String> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier together = new CyclicBarrier(THREADS);
      List<Future<String>> futures = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        futures.add(
            threads.submit(
                () -> {
                  together.await();
                  return work.apply(number);
                }));
      }
      List<String> done = new ArrayList<>();
      for (Future<String> future : futures) {
        done.add(future.get());
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }
}
