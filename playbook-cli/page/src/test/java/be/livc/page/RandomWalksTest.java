package be.livc.page;

import static org.assertj.core.api.Assertions.assertThat;

import be.livc.playbook.PlaybookLibrary;
import be.livc.playbook.answer.AnswerParser;
import be.livc.playbook.content.TextContent;
import be.livc.playbook.model.Language;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.model.Value;
import be.livc.playbook.session.PinnedPlaybook;
import be.livc.playbook.session.Recorder;
import be.livc.playbook.session.Session;
import be.livc.playbook.walk.DocumentRequest;
import be.livc.playbook.walk.QuestionState;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page leads through the same walk as the session itself. */
class RandomWalksTest {
  private static final int WALKS = Boolean.getBoolean("livc.thorough") ? 1_000 : 40;

  /** More than the longest of them. */
  private static final int MOST_STEPS = 200;

  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-24T13:00:00Z"), ZoneOffset.ofHours(1));

  private Page page;
  private Session session;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_same_is_open_to_do_and_to_make_after_each_step(long campaign) {
    for (long seed = campaign * 100_000; seed < campaign * 100_000 + WALKS; seed++) {
      String yaml = RandomText.of(seed);
      PinnedPlaybook pinned =
          PlaybookLibrary.of(TextContent.of(Map.of("proef/playbook.yaml", yaml)))
              .load("proef")
              .pinned();
      page = Page.ofText("proef", yaml);
      session = Session.start(pinned, "Proef", Recorder.of("", DAY));
      walk(seed);
    }
  }

  private void walk(long seed) {
    Random random = new Random(seed);
    Answering answering = new Answering(seed + 1);
    Map<String, Object> state = Page.object(page.ask("start", Map.of("name", "Proef")), "state");
    compare(state, "start " + seed);
    for (int i = 0; i < MOST_STEPS && state.containsKey("open"); i++) {
      String id = (String) state.get("open");
      Map<String, Object> question = page.ask("question", Map.of("question", id));
      boolean waits = random.nextInt(6) == 0 && question.get("mayWait").equals(true);
      state = waits ? later(id) : answer(id, answering.to(question));
      compare(state, "seed " + seed + ", step " + i + ", " + id);
      if (random.nextInt(5) == 0) {
        state = changed(random, answering);
        compare(state, "seed " + seed + ", changed at " + i);
      }
    }
  }

  /** Another answer to a question that was had, or an undo. */
  private Map<String, Object> changed(Random random, Answering answering) {
    Map<String, Object> state = page.ask("state");
    List<String> path = Page.texts(state, "path");
    if (path.isEmpty() || random.nextInt(4) == 0) {
      session = session.undo().orElse(session);
      Map<String, Object> undone = page.ask("undo");
      return undone.containsKey("state") ? Page.object(undone, "state") : state;
    }
    String id = path.get(random.nextInt(path.size()));
    Map<String, Object> question = page.ask("question", Map.of("question", id, "show", true));
    return answer(id, answering.to(question));
  }

  private Map<String, Object> later(String id) {
    session = session.putOff(ask(id)).session();
    return Page.object(page.ask("later", Map.of("question", id)), "state");
  }

  private Map<String, Object> answer(String id, Map<String, Object> given) {
    Ask ask = ask(id);
    session = session.answer(ask, value(ask, given)).session();
    Map<String, Object> reply = page.ask("answer", Map.of("question", id, "value", given));
    return Page.object(reply, "state");
  }

  private Ask ask(String id) {
    return session.walk().asked(id).orElseThrow();
  }

  private static Value value(Ask ask, Map<String, Object> given) {
    if (given.containsKey("keys")) {
      List<String> keys = Page.texts(given, "keys");
      return switch (ask.type().kind()) {
        case CHOICES -> new Value.SomeOptions(keys);
        default -> new Value.OneOption(keys.get(0));
      };
    } else if (given.containsKey("entries")) {
      List<Value.Entry> entries = new ArrayList<>();
      Page.objects(given, "entries")
          .forEach(it -> entries.add(new Value.Entry("", (String) it.get("text"))));
      return new Value.Entries(entries);
    } else if (given.containsKey("rows")) {
      List<Value.Row> rows = new ArrayList<>();
      for (Map<String, Object> row : Page.objects(given, "rows")) {
        Map<String, Object> cells = Page.object(row, "cells");
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("dienst", new Value.Words((String) Page.object(cells, "dienst").get("typed")));
        values.put(
            "zeker", new Value.OneOption(Page.texts(Page.object(cells, "zeker"), "keys").get(0)));
        rows.add(new Value.Row("", values));
      }
      return new Value.Rows(rows);
    }
    String typed = (String) given.get("typed");
    return AnswerParser.read(ask, typed, Language.NL, LocalDate.parse("2026-11-24")).value();
  }

  private void compare(Map<String, Object> state, String where) {
    Walk walk = session.walk();
    String open =
        walk.openVisit()
            .filter(visit -> visit.standing() == QuestionState.OPEN)
            .map(visit -> visit.step().id())
            .orElse(null);
    assertThat(state.get("open")).as(where).isEqualTo(open);
    assertThat(Page.texts(state, "path"))
        .as(where)
        .isEqualTo(
            walk.questions().stream()
                .filter(visit -> visit.standing() != QuestionState.OPEN)
                .map(Visit::step)
                .map(step -> step.id())
                .toList());
    Map<String, Object> progress = Page.object(state, "progress");
    assertThat(progress)
        .as(where)
        .containsEntry("answered", (long) walk.progress().answered())
        .containsEntry("putOff", (long) walk.progress().putOff())
        .containsEntry("least", (long) walk.progress().least())
        .containsEntry("most", (long) walk.progress().most());
    List<String> tasks = new ArrayList<>();
    for (Map<String, Object> group :
        Page.objects(page.ask("tasks", Map.of("by", "order")), "groups")) {
      Page.objects(group, "tasks").forEach(task -> tasks.add((String) task.get("key")));
    }
    List<String> expected = new ArrayList<>(walk.tasks().stream().map(Task::key).toList());
    expected.addAll(session.inquiries().keySet());
    assertThat(forAny(tasks)).as(where).containsExactlyInAnyOrderElementsOf(forAny(expected));
    assertThat(Page.objects(page.ask("documents"), "documents").stream().map(it -> it.get("key")))
        .as(where)
        .containsExactlyElementsOf(walk.documents().stream().map(DocumentRequest::key).toList());
  }

  /** For whichever entry: each of the two gave entries identities of its own. */
  private static List<String> forAny(List<String> keys) {
    return keys.stream().map(key -> key.replaceAll("\\[.*]", "[]")).toList();
  }
}
