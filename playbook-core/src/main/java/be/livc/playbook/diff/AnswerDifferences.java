package be.livc.playbook.diff;

import be.livc.playbook.diff.Difference.Kind;
import be.livc.playbook.diff.Difference.Subject;
import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.AnswerType.Amount;
import be.livc.playbook.model.AnswerType.Column;
import be.livc.playbook.model.AnswerType.Table;
import be.livc.playbook.model.AnswerType.Words;
import be.livc.playbook.model.FormerIds;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between the answers that a question takes. */
final class AnswerDifferences {
  private final Ask before;
  private final Ask after;
  private final FormerIds former;
  private final DifferenceCollector found;

  AnswerDifferences(Ask before, Ask after, FormerIds former, DifferenceCollector found) {
    this.before = before;
    this.after = after;
    this.former = former;
    this.found = found;
  }

  /** Begins with the question itself, which the collector is about already. */
  void find() {
    AnswerType one = before.type();
    AnswerType other = after.type();
    boolean retyped = !one.getClass().equals(other.getClass());
    boolean kept = KeptAnswers.all(one, other);
    String was = YamlText.type(one);
    String is = YamlText.type(other);
    if (retyped) {
      found.add(Kind.RETYPED, "answer", was, is, kept ? Level.MINOR : Level.MAJOR);
    } else if (!was.equals(is)) {
      boolean less =
          one instanceof Table first && other instanceof Table second
              ? !fits(first, second)
              : one.options().isEmpty() && !kept;
      found.add(Kind.CHANGED, "answer", was, is, less ? Level.MAJOR : Level.MINOR);
    }
    said(one, other);
    if (one instanceof Table first && other instanceof Table second) {
      columns(first, second);
    }
    options(one.options(), other.options(), other instanceof AnswerType.Choices);
  }

  /** What a sort of answer says to whoever gives one. */
  private void said(AnswerType one, AnswerType other) {
    if (one instanceof Amount first && other instanceof Amount second) {
      found.reworded("unit", first.unit(), second.unit());
      found.changed("plain", first.plain(), second.plain(), Level.PATCH);
    } else if (one instanceof Words first && other instanceof Words second) {
      found.reworded("message", YamlText.text(first.message()), YamlText.text(second.message()));
    }
  }

  private void renamed(String owner, String now) {
    found.renamed(former.parts().getOrDefault(owner, Map.of()), now, Level.MINOR);
  }

  private static boolean fits(Table before, Table after) {
    return before.min() >= after.min() && before.max() <= after.max();
  }

  private void about(Subject subject, String name) {
    found.about(subject, name, before.header().number(), after.header().number());
  }

  private void columns(Table one, Table other) {
    Map<String, Column> gone = new LinkedHashMap<>();
    one.columns().forEach(column -> gone.put(column.key(), column));
    for (Column column : other.columns()) {
      Column was = gone.remove(column.key());
      about(Subject.COLUMN, before.id() + "." + column.key());
      if (was == null) {
        found.whole(Kind.ADDED, column.optional() ? Level.MINOR : Level.MAJOR);
      } else {
        renamed(before.id(), column.key());
        column.type().options().forEach(it -> renamed(before.id() + "." + column.key(), it.key()));
        column(was, column);
      }
    }
    gone.forEach(
        (key, column) -> {
          about(Subject.COLUMN, before.id() + "." + key);
          found.whole(Kind.REMOVED, Level.MAJOR);
        });
  }

  private void column(Column was, Column is) {
    Level level = KeptAnswers.cells(was, is) ? Level.MINOR : Level.MAJOR;
    found.changed("answer", cell(was), cell(is), level);
    said(was.type(), is.type());
    found.reworded("label", YamlText.text(was.label()), YamlText.text(is.label()));
    found.reworded("help", YamlText.text(was.help()), YamlText.text(is.help()));
    // a row may lack what is asked of it now
    Level asked = is.optional() ? Level.MINOR : Level.MAJOR;
    found.changed("when", YamlText.condition(was.when()), YamlText.condition(is.when()), asked);
    found.changed(
        "sources", YamlText.ground(was.ground()), YamlText.ground(is.ground()), Level.PATCH);
    Map<String, Option> byKey = new LinkedHashMap<>();
    was.type().options().forEach(option -> byKey.put(option.key(), option));
    for (Option option : is.type().options()) {
      Option earlier = byKey.get(option.key());
      if (earlier != null) {
        about(Subject.OPTION, before.id() + "." + is.key() + "." + option.key());
        words(earlier, option);
      }
    }
  }

  private static String cell(Column column) {
    List<String> options =
        column.type().options().stream()
            .map(option -> option.key() + (option.exclusive() ? " (exclusive)" : ""))
            .toList();
    return YamlText.type(column.type())
        + (options.isEmpty() ? "" : " [" + String.join(", ", options) + "]")
        + (column.optional() ? ", optional" : "");
  }

  private void options(List<Option> one, List<Option> other, boolean several) {
    Map<String, Option> byKey = new LinkedHashMap<>();
    one.forEach(option -> byKey.put(option.key(), option));
    Map<String, Integer> places = new LinkedHashMap<>();
    other.forEach(option -> places.put(option.key(), places.size()));
    boolean[] stays =
        StepMatching.rising(
            one.stream()
                .filter(it -> places.containsKey(it.key()))
                .mapToInt(it -> places.getOrDefault(it.key(), 0))
                .toArray());
    int at = 0;
    for (Option option : one) {
      about(Subject.OPTION, before.id() + "." + option.key());
      if (!places.containsKey(option.key())) {
        found.whole(Kind.REMOVED, Level.MAJOR);
      } else if (!stays[at++]) {
        found.whole(Kind.MOVED, several && !option.steps().isEmpty() ? Level.MINOR : Level.PATCH);
      }
    }
    for (Option option : other) {
      Option was = byKey.get(option.key());
      about(Subject.OPTION, before.id() + "." + option.key());
      if (was == null) {
        found.add(Kind.ADDED, "", "", option.label().markdown(), Level.MINOR);
      } else {
        renamed(before.id(), option.key());
        option(was, option);
      }
    }
  }

  private void words(Option was, Option is) {
    found.reworded("label", YamlText.text(was.label()), YamlText.text(is.label()));
    found.reworded("says", YamlText.text(was.says()), YamlText.text(is.says()));
    found.reworded("help", YamlText.text(was.help()), YamlText.text(is.help()));
  }

  private void option(Option was, Option is) {
    words(was, is);
    found.changed("tags", String.join(", ", was.tags()), String.join(", ", is.tags()), Level.MINOR);
    Level offered = is.isConditional() ? Level.MAJOR : Level.MINOR;
    found.changed("when", YamlText.condition(was.when()), YamlText.condition(is.when()), offered);
    Level alone = is.exclusive() ? Level.MAJOR : Level.MINOR;
    found.changed("exclusive", was.exclusive(), is.exclusive(), alone);
    found.changed(
        "sources", YamlText.ground(was.ground()), YamlText.ground(is.ground()), Level.PATCH);
  }
}
