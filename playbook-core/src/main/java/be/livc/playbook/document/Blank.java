package be.livc.playbook.document;

import java.util.Objects;

/**
 * Something that is still to be filled in.
 *
 * @param question the id of the question whose answer is missing; empty where the template itself
 *     leaves a blank
 * @param name what is to be filled in: the short name of the question, or the template's words
 * @param why why it is missing
 */
public record Blank(String question, String name, Why why) {
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

  /** Checks that nothing is null. */
  public Blank {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(why, "why");
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
