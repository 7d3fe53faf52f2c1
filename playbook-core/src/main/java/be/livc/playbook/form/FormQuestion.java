package be.livc.playbook.form;

import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import java.util.List;
import java.util.Objects;

/**
 * A question on a form.
 *
 * @param mark what its fields are known by
 * @param ask the question, with all its options
 * @param choices the options that are offered now, in their order; empty where there are none
 * @param columns of a table; empty for other answers
 * @param name its name in lists
 * @param text what is asked, with the answers in it that it names
 * @param lines what stands below it: more about it, why it is asked, what it rests on
 * @param hint how it is filled in; may be empty
 * @param certain whether it is asked whatever is still answered
 * @param people who may know: titles of roles, or someone by name
 */
public record FormQuestion(
    FormMark mark,
    Ask ask,
    List<Choice> choices,
    List<Column> columns,
    String name,
    String text,
    List<String> lines,
    String hint,
    boolean certain,
    List<String> people) {
  /**
   * An option that may be chosen.
   *
   * @param number its place among all options of the question, from 1
   * @param label as it is shown
   */
  public record Choice(int number, String label) {
    /** Checks that there is a label. */
    public Choice {
      Objects.requireNonNull(label, "label");
    }
  }

  /**
   * A column of a table.
   *
   * @param label as it is shown
   * @param options the labels of its options; empty where it has none
   */
  public record Column(String label, List<String> options) {
    /** Keeps a copy. */
    public Column {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(options, "options");
      options = Ordered.list(options);
    }
  }

  /** Keeps copies. */
  public FormQuestion {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(ask, "ask");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(people, "people");
    choices = Ordered.list(choices);
    columns = Ordered.list(columns);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    lines = Ordered.list(lines);
    Objects.requireNonNull(hint, "hint");
    people = Ordered.list(people);
  }

  /** The labels of the options that are offered. */
  public List<String> labels() {
    return choices.stream().map(Choice::label).toList();
  }
}
