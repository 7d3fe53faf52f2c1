package be.livc.playbook.checklist;

import be.livc.playbook.answer.AnswerFormatter;
import be.livc.playbook.model.Role;
import be.livc.playbook.model.Step;
import be.livc.playbook.model.Text;
import be.livc.playbook.model.Value;
import be.livc.playbook.text.CommonMarkText;
import be.livc.playbook.text.Words;
import be.livc.playbook.walk.Item;
import be.livc.playbook.walk.StepNames;
import be.livc.playbook.walk.Visit;
import be.livc.playbook.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What things of a walk are called, and its texts with answers in them. */
final class ChecklistNames {
  private final Walk walk;
  private final Words words;

  ChecklistNames(Walk walk, Words words) {
    this.walk = walk;
    this.words = words;
  }

  /** The short name of a question, else the question itself. */
  String question(String id) {
    Step.Ask ask = walk.question(id).map(Visit::question).orElse(null);
    if (ask == null) {
      return walk.playbook().question(id).map(this::step).orElse(id);
    }
    return step(ask);
  }

  /** The short name of a step, else the beginning of what it says. */
  String step(Step step) {
    return StepNames.shown(
        step, text -> CommonMarkText.plain(fill(text, null, null, id -> "…")).replace('\n', ' '));
  }

  /**
   * The short name of a task, else the beginning of what it says. One of the entries of a list is
   * told by the entry, so that no two of them read the same.
   */
  String step(Step step, @Nullable Item item, @Nullable String mask) {
    String name = StepNames.shown(step, text -> plain(fill(text, item, mask)));
    String about = mask == null && item != null ? CommonMarkText.escapeInline(item.text()) : mask;
    boolean told =
        step.header().shortName().isEmpty()
            || new Text(step.header().shortName())
                .placeholders().stream().anyMatch(id -> id.split("\\.", 2)[0].equals("entry"));
    return told || about == null ? name : words.get("task.about", name, plain(about));
  }

  /** A text with answers in it, as plain words on one line. */
  String plain(Text text) {
    return plain(fill(text, null, null));
  }

  private static String plain(String markdown) {
    return CommonMarkText.plain(markdown).replace('\n', ' ');
  }

  /** Who does a task, with who fills each role where an answer may be shown that says so. */
  List<Doer> doers(Step.Do step) {
    List<Doer> doers = new ArrayList<>();
    for (String id : step.by()) {
      Role role = walk.playbook().roles().get(id);
      doers.add(role == null ? new Doer(new Role(id, id), "") : new Doer(role, filling(role)));
    }
    return doers;
  }

  /** An included playbook knows the function without the answer that says who fills it here. */
  private String filling(Role role) {
    return walk.playbook().roles().values().stream()
        .filter(other -> other.title().equals(role.title()))
        .map(this::person)
        .filter(person -> !person.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String person(Role role) {
    if (role.person().isEmpty()) {
      return "";
    }
    Step.Ask ask = walk.question(role.person()).map(Visit::question).orElse(null);
    Value value = walk.value(role.person()).orElse(null);
    return ask == null || ask.sensitive() || value == null
        ? ""
        : AnswerFormatter.of(ask, value, walk.playbook().language()).replace('\n', ' ');
  }

  /**
   * A text with answers in it, as CommonMark: escaped, the sensitive ones left out, the missing
   * ones named.
   *
   * @param item what {@code {entry}} stands for, or null
   * @param mask what stands in place of the entry when it is sensitive or not known yet, or null
   */
  String fill(Text text, @Nullable Item item, @Nullable String mask) {
    return fill(
        text, item, mask, id -> CommonMarkText.escapeInline(words.get("blank", question(id))));
  }

  private String fill(
      Text text, @Nullable Item item, @Nullable String mask, UnaryOperator<String> missing) {
    return text.fill(
        id -> {
          if (id.equals("entry") || id.startsWith("entry.")) {
            return mask != null ? mask : item == null ? "…" : entry(id, item);
          }
          Step.Ask ask = walk.question(id).map(Visit::question).orElse(null);
          Value value = walk.value(id).orElse(null);
          if (ask != null && value != null && ask.sensitive()) {
            return words.get("sensitive");
          }
          String said =
              ask == null || value == null
                  ? ""
                  : AnswerFormatter.of(ask, value, walk.playbook().language());
          return said.isEmpty() ? missing.apply(id) : CommonMarkText.escapeInline(said);
        });
  }

  private String entry(String id, Item item) {
    String text = walk.fill(new Text("{" + id + "}"), item, missing -> "");
    return text.isEmpty() ? "…" : CommonMarkText.escapeInline(text);
  }

  /** The names of several questions. */
  List<String> questions(Iterable<String> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(question(id)));
    return names;
  }
}
