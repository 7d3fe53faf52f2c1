package be.livc.playbook.session;

/**
 * A note someone wrote. Always sensitive: never in an export or report unless asked for.
 *
 * @param stamp which event wrote it, when and by whom
 * @param question the question it stands at; empty for the session as a whole
 * @param text lines are separated by {@code \n}
 */
public record Note(EventMetadata stamp, String question, String text) {}
