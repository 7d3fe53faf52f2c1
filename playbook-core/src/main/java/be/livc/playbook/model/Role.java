package be.livc.playbook.model;

/**
 * Someone who does tasks, by function and never by name.
 *
 * @param id kebab-case
 * @param title how it is shown, such as {@code coördinator}
 */
public record Role(String id, String title) {}
