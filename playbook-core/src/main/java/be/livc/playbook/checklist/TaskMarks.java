package be.livc.playbook.checklist;

import be.livc.playbook.model.Phase;
import be.livc.playbook.model.Playbook;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.StepKind;
import be.livc.playbook.model.Value;
import be.livc.playbook.resource.Diacritics;
import be.livc.playbook.session.Session;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.Task;
import be.livc.playbook.walk.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What tasks are called on paper: the letter of their phase and their place in it, such as {@code
 * M3}; behind a point which entry of a list it is about ({@code S4.2}). What is to be asked for a
 * question that was put off has the place of that question ({@code N12}). A mark hangs on nothing
 * that is answered: it is that of the place in the playbook, and of the order in which entries
 * first came, so that a tick by an old print ticks the right task.
 */
final class TaskMarks {
  private static final String INQUIRY = "N";
  private static final String WITHOUT_PHASE = "T";

  private final Map<String, String> marks = new HashMap<>();
  private final Function<String, List<String>> entries;

  private TaskMarks(Playbook playbook, Function<String, List<String>> entries) {
    this.entries = entries;
    Set<String> taken = new HashSet<>(Set.of(INQUIRY));
    int[] question = {0};
    for (Phase phase : playbook.phases()) {
      String letter = letter(phase, taken);
      int[] number = {0};
      for (Step step : phase.steps()) {
        step.visit(
            inside -> {
              boolean fresh = !marks.containsKey(inside.id());
              if (fresh && inside.kind() == StepKind.DO) {
                marks.put(inside.id(), letter + ++number[0]);
              } else if (fresh && inside.kind() == StepKind.ASK) {
                marks.put(inside.id(), INQUIRY + ++question[0]);
              }
            });
      }
    }
  }

  /** Those of a session: its entries are numbered in the order in which they were first given. */
  static TaskMarks of(Session session) {
    return new TaskMarks(session.playbook(), session::entriesEverGiven);
  }

  /** Those of a walk that no session keeps: its entries are numbered as they stand. */
  static TaskMarks of(Walk walk) {
    return new TaskMarks(walk.playbook(), list -> identities(walk, list));
  }

  /** The first letter of the title that no phase before it has, else as many as it takes. */
  private static String letter(Phase phase, Set<String> taken) {
    String title = phase.id().isEmpty() ? "" : CommonMarkText.plain(phase.title().markdown());
    String letters = Diacritics.removed(title).replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    String whole = letters.isEmpty() ? WITHOUT_PHASE : letters;
    int length = 1;
    while (length < whole.length() && taken.contains(whole.substring(0, length))) {
      length++;
    }
    String letter = whole.substring(0, length);
    while (!taken.add(letter)) {
      letter += "X";
    }
    return letter;
  }

  private static List<String> identities(Walk walk, String list) {
    return walk.value(list).map(Value::identities).orElse(List.of());
  }

  /** The mark of a task or question; empty when the playbook has no such step. */
  String of(String step) {
    return marks.getOrDefault(step, "");
  }

  /** The mark of a task; that of its step alone while its list is not known. */
  String of(Task task) {
    Item item = task.item();
    if (item == null || task.step().forEach() == null) {
      return of(task.step().id());
    }
    List<String> known = entries.apply(task.step().forEach().answer());
    return of(task.step().id()) + "." + (known.indexOf(item.identity()) + 1);
  }
}
