package be.livc.playbook.form;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Option;
import be.livc.playbook.model.Step.Ask;
import be.livc.playbook.resource.Sha256;
import be.livc.playbook.session.Session;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a field of a form is for, in signs that every word processor keeps and nobody can read.
 *
 * @param session of which session, eight digits in hex
 * @param question which question, likewise
 * @param shape what the question said and took as an answer, likewise
 */
public record FormMark(String session, String question, String shape) {
  private static final int LONG = 8;
  private static final Pattern NAME =
      Pattern.compile("livc_([0-9a-f]{8})_([0-9a-f]{8})_([0-9a-f]{8})(?:_(\\d{1,4}))?");

  /** Checks that nothing is missing. */
  public FormMark {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(shape, "shape");
  }

  /**
   * A field as it is named in a file.
   *
   * @param mark what it is for
   * @param option the number of the option it is ticked for, from 1; 0 for all other fields
   */
  public record Field(FormMark mark, int option) {
    /** Checks that there is a mark. */
    public Field {
      Objects.requireNonNull(mark, "mark");
    }
  }

  /** That of a question in a session, whatever options are offered there now. */
  public static FormMark of(Session session, Ask ask) {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(ask, "ask");
    return new FormMark(session(session), digits(ask.id()), digits(shape(ask)));
  }

  /** The part of it that says which session it is. */
  static String session(Session session) {
    return digits("session " + session.id());
  }

  /** The name of the field for the whole answer. */
  public String name() {
    return "livc_" + session + "_" + question + "_" + shape;
  }

  /** The name of the field that is ticked for the option of this number, from 1. */
  public String name(int option) {
    return name() + "_" + option;
  }

  /** The field of this name; empty where it is none of ours. */
  public static Optional<Field> field(String name) {
    Matcher matcher = NAME.matcher(Objects.requireNonNull(name, "name"));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    FormMark mark = new FormMark(matcher.group(1), matcher.group(2), matcher.group(3));
    String option = matcher.group(4);
    return Optional.of(new Field(mark, option == null ? 0 : Integer.parseInt(option)));
  }

  private static String digits(String text) {
    return Sha256.of(text).hex(LONG / 2);
  }

  private static String shape(Ask ask) {
    StringBuilder shape = new StringBuilder(ask.question().markdown());
    write(ask.type(), shape);
    if (ask.type() instanceof AnswerType.Table table) {
      for (AnswerType.Column column : table.columns()) {
        shape.append('\n').append(column.key()).append(' ').append(column.label().markdown());
        write(column.type(), shape);
      }
    }
    return shape.toString();
  }

  private static void write(AnswerType type, StringBuilder shape) {
    shape.append('\n').append(type.kind().key());
    for (Option option : type.options()) {
      shape.append('\n').append(option.key()).append(' ').append(option.label().markdown());
    }
    if (type instanceof AnswerType.Amount amount) {
      shape.append('\n').append(amount.unit());
    }
  }
}
