package be.livc.playbook.model;

/**
 * A condition with a name.
 *
 * @param id kebab-case, unique in the playbook over steps, facts and conclusions
 * @param condition what it stands for; may use other facts, never in a circle
 */
public record Fact(String id, Condition condition) {}
