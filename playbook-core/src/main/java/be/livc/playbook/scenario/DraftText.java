package be.livc.playbook.scenario;

import be.livc.playbook.checklist.Words;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Value;
import be.livc.playbook.walk.Answer;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import be.livc.playbook.walk.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a walk as a scenario that expects what it met. */
final class DraftText {
  private final StringBuilder file = new StringBuilder();

  private DraftText() {}

  static String of(Walk walk, Coverage.Part part) {
    DraftText text = new DraftText();
    text.write(walk, part);
    return text.file.toString();
  }

  private void write(Walk walk, Coverage.Part part) {
    Playbook playbook = walk.playbook();
    Words words = Words.of(playbook.language());
    line("title: " + quoted(words.get("draft.title", CoverageReport.part(part, words))));
    line("playbook: " + playbook.id());
    line("on: " + walk.date());
    Set<String> given = given(playbook);
    answers("given", walk, given, true);
    answers("answers", walk, given, false);
    list("later", walk, false);
    list("empty", walk, true);
    line("expect:");
    ids("visits", visits(walk, true));
    counts("tasks", walk.tasks().stream().map(Task::step).map(Step::id).toList());
    counts("documents", walk.documents().stream().map(Writing::step).map(Step::id).toList());
    ids("unknown", visits(walk, false));
    line("  conclusion: " + scalar(ScenarioRun.conclusion(walk)));
  }

  private static Set<String> given(Playbook playbook) {
    Set<String> given = new HashSet<>();
    playbook.given().forEach(ask -> given.add(ask.id()));
    playbook.visit(
        step -> {
          if (step instanceof Step.Include include) {
            include.playbook().given().forEach(ask -> given.add(ask.id()));
          }
        });
    return given;
  }

  private void answers(String key, Walk walk, Set<String> given, boolean wanted) {
    Map<String, Value> values = new LinkedHashMap<>();
    walk.answers()
        .byQuestion()
        .forEach(
            (id, answer) -> {
              boolean there =
                  answer instanceof Answer.Given it && !(it.value() instanceof Value.Nothing);
              if (there && given.contains(id) == wanted) {
                values.put(id, ((Answer.Given) answer).value());
              }
            });
    if (values.isEmpty()) {
      if (!wanted) {
        line(key + ": {}");
      }
      return;
    }
    line(key + ":");
    values.forEach((id, value) -> value("  " + id, value));
  }

  private void value(String lead, Value value) {
    if (value instanceof Value.Entries list && !list.entries().isEmpty()) {
      line(lead + ":");
      list.entries().forEach(entry -> line("    - " + quoted(entry.text())));
    } else if (value instanceof Value.Rows rows && !rows.rows().isEmpty()) {
      line(lead + ":");
      rows.rows().forEach(this::row);
    } else {
      line(lead + ": " + inline(value));
    }
  }

  private void row(Value.Row row) {
    String dash = "    - ";
    for (Map.Entry<String, Value> cell : row.cells().entrySet()) {
      if (!(cell.getValue() instanceof Value.Nothing)) {
        line(dash + cell.getKey() + ": " + inline(cell.getValue()));
        dash = "      ";
      }
    }
  }

  private static String inline(Value value) {
    if (value instanceof Value.OneOption one) {
      return scalar(one.key());
    } else if (value instanceof Value.SomeOptions some) {
      return "[" + String.join(", ", some.keys().stream().map(DraftText::scalar).toList()) + "]";
    } else if (value instanceof Value.Words words) {
      return quoted(words.text());
    } else if (value instanceof Value.Amount amount) {
      return amount.number().toPlainString();
    } else if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    return "[]";
  }

  private void list(String key, Walk walk, boolean empty) {
    List<String> ids = new ArrayList<>();
    walk.answers()
        .byQuestion()
        .forEach(
            (id, answer) -> {
              boolean nothing =
                  answer instanceof Answer.Given given && given.value() instanceof Value.Nothing;
              if (empty ? nothing : answer instanceof Answer.PutOff) {
                ids.add(id);
              }
            });
    if (!ids.isEmpty()) {
      line(key + ": [" + String.join(", ", ids) + "]");
    }
  }

  private static List<String> visits(Walk walk, boolean certain) {
    Set<String> met = new HashSet<>();
    walk.visits().stream().filter(Visit::certain).forEach(it -> met.add(it.step().id()));
    return walk.visits().stream()
        .filter(visit -> visit.certain() == certain)
        .map(visit -> visit.step().id())
        .filter(id -> !id.isEmpty() && (certain || !met.contains(id)))
        .distinct()
        .toList();
  }

  private void ids(String key, List<String> ids) {
    if (!ids.isEmpty()) {
      line("  " + key + ":");
      ids.forEach(id -> line("    - " + id));
    }
  }

  private void counts(String key, List<String> ids) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ids.forEach(id -> counts.merge(id, 1, Integer::sum));
    line("  " + key + ":" + (counts.isEmpty() ? " []" : ""));
    counts.forEach((id, count) -> line("    - " + id + (count == 1 ? "" : ": " + count)));
  }

  private static String scalar(String text) {
    return text.matches("[A-Za-z0-9]([A-Za-z0-9.-]*)") ? text : quoted(text);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private void line(String text) {
    file.append(text).append('\n');
  }
}
