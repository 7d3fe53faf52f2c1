package be.livc.playbook.document;

import be.livc.playbook.model.AnswerType;
import be.livc.playbook.model.Ordered;
import be.livc.playbook.model.Step.Ask;
import java.util.List;
import java.util.Objects;

/**
 * Something that is still to be filled in.
 *
 * @param question the id of the question whose answer is missing; empty where the template itself
 *     leaves a blank
 * @param name what is to be filled in: the short name of the question, or the template's words
 * @param why why it is missing
 * @param form what may be filled in
 * @param options of a choice the words to choose from; empty for other forms
 */
public record Blank(String question, String name, Why why, Form form, List<String> options) {
  /** What may be filled in. */
  public enum Form {
    /** Any words. */
    WORDS,
    /** A day. */
    DAY,
    /** One of some options. */
    CHOICE
  }

  /** Why something is missing. */
  public enum Why {
    /** The template leaves it to be filled in by hand. */
    BY_HAND,
    /** The question was put off, or its answer is no longer accepted. */
    PUT_OFF,
    /** The question is still to come. */
    OPEN,
    /** This walk does not ask it, or it was left empty. */
    NOT_GIVEN,
    /** The answer is sensitive and this document may not show it. */
    SENSITIVE
  }

  /** Any words. */
  public Blank(String question, String name, Why why) {
    this(question, name, why, Form.WORDS, List.of());
  }

  /** Checks that nothing is null. */
  public Blank {
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(form, "form");
    options = Ordered.list(options);
  }

  /** In the place of the answer to a question: of the form that its answers have. */
  static Blank of(Ask ask, String name, Why why) {
    AnswerType type = ask.type();
    Form form =
        switch (type.kind()) {
          case DATE -> Form.DAY;
          case YES_NO, CHOICE -> Form.CHOICE;
          default -> Form.WORDS;
        };
    List<String> options =
        form == Form.CHOICE
            ? type.options().stream().map(it -> TemplateSentences.says(type, it.key())).toList()
            : List.of();
    return new Blank(ask.id(), name, why, form, options);
  }

  /** The name as it stands inside a sentence: with a small letter, unless it is an abbreviation. */
  public String inText() {
    return inText(name);
  }

  static String inText(String name) {
    boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
    return word && Character.isUpperCase(name.charAt(0))
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }
}
