package be.livc.playbook.session;

import java.util.Objects;

/**
 * A note someone wrote. Always sensitive: never in an export or report unless asked for.
 *
 * @param stamp which event wrote it, when and by whom
 * @param question the question it stands at; empty for the session as a whole
 * @param text lines are separated by {@code \n}
 */
public record Note(EventMetadata stamp, String question, String text) {
  /** Checks that nothing is missing. */
  public Note {
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(text, "text");
  }
}
