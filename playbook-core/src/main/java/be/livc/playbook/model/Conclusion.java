package be.livc.playbook.model;

/**
 * An ending that several branches share.
 *
 * @param id kebab-case, unique in the playbook over steps, facts and conclusions
 * @param text the advice
 * @param ground what it rests on
 */
public record Conclusion(String id, Text text, Ground ground) {}
