package be.livc.playbook.model;

/**
 * Someone who does tasks, by function and never by name.
 *
 * @param id kebab-case
 * @param title how it is shown, such as {@code coördinator}
 * @param person the text question that says who fills it; empty where none does. Shown beside the
 *     role, never where that answer is sensitive
 */
public record Role(String id, String title, String person) {
  /** One of whom no answer says who fills it. */
  public Role(String id, String title) {
    this(id, title, "");
  }
}
